package id.narasitunggal.submission.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a property of a view or request is shown: published as {@code x-ui} on the property. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Ui {
    /** A column of the list. */
    boolean list() default false;

    /** The property that names the thing; the list links from it. */
    boolean primary() default false;

    int order() default 100;

    /** textarea, markdown or reference; empty: derived from the type. */
    String widget() default "";

    /** Heading under which the detail screen shows the property. */
    String section() default "";

    /** Resource path of the thing that this property refers to, such as {@code /units}. */
    String ref() default "";

    /** The word people read for an enum constant, and its tone: neutral, info, success, warning, danger. Published as x-enum-labels and x-enum-tones. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface Label {
        String value();

        String tone() default "neutral";
    }

    /** A workflow button: published as {@code x-ui-action} on the operation. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Action {
        String tone() default "neutral";

        /** Question asked before the act, empty for none. */
        String confirm() default "";
    }

    /** What a list serves: one of the six duties of Inpres 9/2015, or the house that serves all of them. */
    enum Duty {
        /** Units send data and information. */
        DATA,
        /** The data are reviewed, the media monitored. */
        REVIEW,
        /** Communication is planned together. */
        PLANNING,
        /** One approved narrative per topic. */
        NARRATIVE,
        /** Units publish it on their channels. */
        DISSEMINATION,
        /** The execution is evaluated and reported. */
        EVALUATION,
        /** Settings, mail and audit. */
        HOUSE
    }

    /** A menu entry: published as {@code x-ui-resource} on the tag of the resource class. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Resource {
        String label();

        /** The heading of the menu below which the list stands. */
        Duty duty();

        /** Place below the heading, in the order in which people work. */
        int order() default 100;

        /** Query that the list starts with, such as {@code status=SUBMITTED}. */
        String defaultFilter() default "";

        /** Resource path whose item a row opens, such as {@code /submissions}; empty: the list's own. */
        String opens() default "";
    }
}
