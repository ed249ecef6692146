package dev.truce.processor.read;

import dev.truce.Disclosure;
import dev.truce.Resolution;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.runtime.vocabulary.ProblemText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problem types of one resource: the texts of the vocabulary, unless the annotations override them. */
final class Problems {
    private final String base;
    private final String resource;

    /**
     * The problem types of a resource.
     *
     * @param base the prefix of every {@code type}
     * @param resource the resource's name on the wire
     */
    Problems(String base, String resource) {
        this.base = base;
        this.resource = resource;
    }

    ProblemSpec duplicate(List<String> fields, Disclosure disclosure, AnnotationView rule) {
        return problem(duplicateText(fields, disclosure, rule), rule);
    }

    /** Returns the problem of one of several rules on the same members: its code names it, not the members. */
    ProblemSpec oneOfSeveralDuplicates(List<String> fields, Disclosure disclosure, AnnotationView rule) {
        return problem(duplicateText(fields, disclosure, rule).namedBy(rule.string("code")), rule);
    }

    private ProblemText duplicateText(List<String> fields, Disclosure disclosure, AnnotationView rule) {
        return disclosure == Disclosure.HIDDEN
                ? ProblemText.hiddenDuplicate(resource, fields, rule.string("code"))
                : ProblemText.duplicate(resource, fields);
    }

    ProblemSpec preconditionFailed(@Nullable AnnotationView override) {
        return problem(ProblemText.preconditionFailed(resource), override);
    }

    ProblemSpec stale(@Nullable AnnotationView override) {
        return problem(ProblemText.stale(resource), override);
    }

    ProblemSpec preconditionRequired(@Nullable AnnotationView override) {
        return problem(ProblemText.preconditionRequired(resource), override);
    }

    ProblemSpec illegalTransition(@Nullable AnnotationView override) {
        return problem(ProblemText.illegalTransition(resource), override);
    }

    ProblemSpec notDeletable(@Nullable AnnotationView override) {
        return problem(ProblemText.notDeletable(resource), override);
    }

    ProblemSpec referenced(String referrer, AnnotationView rule) {
        return problem(ProblemText.referenced(resource, referrer), rule);
    }

    ProblemSpec missingReference(String parent, AnnotationView rule) {
        return problem(ProblemText.missingReference(resource, parent), rule);
    }

    ProblemSpec refused(AnnotationView rule) {
        Resolution resolution = rule.constant("resolution", Resolution.NOT_RETRYABLE);
        return problem(ProblemText.refused(rule.string("code"), rule.string("title"), resolution), rule);
    }

    private ProblemSpec problem(ProblemText text, @Nullable AnnotationView override) {
        ProblemSpec standard = ProblemSpec.standard(base + "/" + resource, text);
        if (override == null) {
            return standard;
        }
        int status = override.number("status", 0);
        String detail = override.string("detail");
        return new ProblemSpec(
                standard.kind(),
                standard.constant(),
                standard.uri(),
                own(override, "code", standard.code()),
                status == 0 ? standard.status() : status,
                own(override, "title", standard.title()),
                standard.resolution(),
                detail.isEmpty() ? standard.detail() : detail,
                !detail.isEmpty());
    }

    private static String own(AnnotationView override, String attribute, String otherwise) {
        String text = override.string(attribute);
        return text.isEmpty() ? otherwise : text;
    }
}
