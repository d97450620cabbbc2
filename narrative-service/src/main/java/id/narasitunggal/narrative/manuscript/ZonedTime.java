package id.narasitunggal.narrative.manuscript;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A moment told with its zone: an embargo "at nine" would lift three times, in WIT, WITA and WIB. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Constraint(validatedBy = ZonedTime.Reader.class)
public @interface ZonedTime {
    String message() default "{narasi.zonedTime}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Accepts what {@link OffsetDateTime} reads, within the years that a calendar of government can hold. */
    final class Reader implements ConstraintValidator<ZonedTime, String> {
        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            try {
                int year = OffsetDateTime.parse(text).getYear();
                return year >= 2015 && year <= 2999;
            } catch (DateTimeException notATime) {
                return false;
            }
        }
    }
}
