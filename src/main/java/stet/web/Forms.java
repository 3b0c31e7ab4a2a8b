package stet.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import stet.text.WellFormed;

/** Checks what a browser sent before anything is touched, and shows a form again as the person left it. */
@RequestScoped
public class Forms {
    /** Query parameter of a form that comes back after signing in again: it is shown, not acted upon. */
    public static final String DRAFT = "draft";

    @Inject
    Validator validator;

    @Inject
    UriInfo uri;

    /** Every constraint of the form record, and that every text in it can be stored on every database. */
    public FormErrors check(Record form) {
        FormErrors errors = new FormErrors(uri.getQueryParameters().containsKey(DRAFT));
        for (RecordComponent field : form.getClass().getRecordComponents()) {
            if (!isStorable(value(field, form))) errors.add(field.getName(), Texts.of("error_characters"));
            if (!errors.isDraft()) constraints(form, field.getName(), errors);
        }
        return errors;
    }

    /** Field by field, so that the summary lists them in the order of the form. */
    private void constraints(Record form, String field, FormErrors errors) {
        validator.validateProperty(form, field).forEach(found -> errors.add(field, found.getMessage()));
    }

    /** The form again: 422 with errors, 409 when stale, 200 for a draft. Rendered here, inside the transaction. */
    public static Response again(FormErrors errors, TemplateInstance page) {
        return page(errors.status(), page);
    }

    public static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }

    /** Whether a field holds what is never shown again, whoever sent it. */
    public static boolean isSecret(String field) {
        return field.toLowerCase(Locale.ROOT).contains("password");
    }

    private static boolean isStorable(Object value) {
        if (value instanceof Collection<?> many) return many.stream().allMatch(Forms::isStorable);
        return !(value instanceof String text) || isStorable(text);
    }

    /** U+FFFD stands where a browser's or a client's bytes were no characters at all. */
    public static boolean isStorable(String text) {
        return WellFormed.is(text) && text.indexOf('\uFFFD') < 0;
    }

    private static Object value(RecordComponent field, Record form) {
        try {
            field.getAccessor().setAccessible(true);
            return field.getAccessor().invoke(form);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
