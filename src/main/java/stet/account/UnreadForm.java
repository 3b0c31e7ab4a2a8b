package stet.account;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.Attribute;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooLongFormFieldException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import stet.web.Forms;
import stet.web.Refusal;
import stet.web.Texts;

/** The form of a request that was refused before it was read: who asks is settled before what they sent. */
final class UnreadForm {
    /** It travels through the login page, there and back. */
    private static final int LARGEST = 1_048_576;

    private static final int MOST_FIELDS = 6000;

    private UnreadForm() {}

    /** Every field but passwords and files; none where the body is no form. 413 for more than can be kept. */
    static List<LoginResource.Field> of(RoutingContext context) {
        Buffer body = context.body().buffer();
        if (body == null || body.length() == 0) return List.of();
        if (body.length() > LARGEST) throw Refusal.tooLarge(Texts.of("error_413_signed_out"));
        return fields(request(context, body));
    }

    private static FullHttpRequest request(RoutingContext context, Buffer body) {
        var request = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body.getBytes()));
        String type = context.request().getHeader("Content-Type");
        if (type != null) request.headers().set("Content-Type", type);
        return request;
    }

    private static List<LoginResource.Field> fields(FullHttpRequest request) {
        var inMemory = new DefaultHttpDataFactory(false);
        HttpPostRequestDecoder form = null;
        try {
            form = new HttpPostRequestDecoder(inMemory, request, StandardCharsets.UTF_8, MOST_FIELDS, LARGEST);
            return form.getBodyHttpDatas().stream()
                    .filter(Attribute.class::isInstance)
                    .filter(field -> !Forms.isSecret(field.getName()))
                    .map(UnreadForm::field)
                    .toList();
        } catch (TooManyFormFieldsException | TooLongFormFieldException tooMuch) {
            throw Refusal.tooLarge(Texts.of("error_413_signed_out"));
        } catch (ErrorDataDecoderException noForm) {
            return List.of();
        } finally {
            if (form != null) form.destroy();
        }
    }

    private static LoginResource.Field field(InterfaceHttpData field) {
        try {
            return new LoginResource.Field(field.getName(), ((Attribute) field).getValue());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
