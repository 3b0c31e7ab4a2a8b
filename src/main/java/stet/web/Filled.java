package stet.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import stet.text.Visible;

/** That a field holds something a reader sees; not-blank would take a zero-width space for a text. */
@Target({FIELD, METHOD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = Filled.Check.class)
public @interface Filled {
    String message() default "{stet.web.Filled.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether it does. */
    class Check implements ConstraintValidator<Filled, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return Visible.is(text);
        }
    }
}
