package id.narasitunggal.narrative.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A copy of somebody else's data that may have to leave for good, because it became exempt: acts on it stand in the audit
 * trail, its content does not.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ContentNotKept {}
