package stet.door;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import stet.web.ClientAddress;
import stet.web.Texts;

/** A body on its way in. */
final class Arrival {
    /** A browser reads no answer before it has sent everything; what is far too large is not waited for. */
    private static final long WORTH_READING = 200_000_000;

    /** So much is had without asking for room, so that forms come in while all of it is taken. */
    private static final long SMALL = 65_536;

    private final RoutingContext context;
    private final HttpServerRequest request;
    private final long largest;
    private final Room room;
    private final String address;
    private Buffer body = Buffer.buffer();
    private long size;
    private long taken;
    private int refusal;

    Arrival(RoutingContext context, long largest, Room room) {
        this.context = context;
        this.request = context.request();
        this.largest = largest;
        this.room = room;
        this.address = ClientAddress.of(request);
    }

    /** Goes on with the request once its body is here; answers 408, 413 or 503 where it will not be. */
    void await(long declared, Duration patience) {
        if (declared > largest) drop(413);
        boolean asksFirst = "100-continue".equalsIgnoreCase(request.getHeader("Expect"));
        if (declared > WORTH_READING || refusal > 0 && asksFirst) {
            AtTheDoor.shut(context, refusal);
            return;
        }
        long timer = context.vertx().setTimer(patience.toMillis(), late -> AtTheDoor.shut(context, 408));
        context.addEndHandler(over -> {
            context.vertx().cancelTimer(timer);
            room.giveBack(address, taken);
        });
        request.handler(this::take);
        request.endHandler(whole -> {
            if (context.vertx().cancelTimer(timer)) goOn();
        });
        if (asksFirst) context.response().writeContinue();
        request.resume();
    }

    private void take(Buffer part) {
        size += part.length();
        if (size > largest) drop(413);
        else if (!fits()) drop(503);
        if (size > WORTH_READING && !context.response().ended()) AtTheDoor.shut(context, refusal);
        if (refusal == 0) body.appendBuffer(part);
    }

    private boolean fits() {
        long wanted = Math.max(0, size - SMALL) - taken;
        if (refusal > 0 || wanted <= 0) return true;
        if (!room.take(address, wanted)) return false;
        taken += wanted;
        return true;
    }

    /** Reads on and keeps nothing. */
    private void drop(int status) {
        if (refusal > 0) return;
        refusal = status;
        body = Buffer.buffer();
        room.giveBack(address, taken);
        taken = 0;
    }

    private void goOn() {
        if (context.response().ended()) {
            return;
        } else if (refusal == 0) {
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        } else if (refusal == 503) {
            context.response().putHeader("Retry-After", "10");
            AtTheDoor.refuse(context, refusal, Texts.of("error_busy"));
        } else {
            AtTheDoor.refuse(context, refusal);
        }
    }
}
