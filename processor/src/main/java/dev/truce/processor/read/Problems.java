package dev.truce.processor.read;

import dev.truce.Disclosure;
import dev.truce.Resolution;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.ProblemSpec.Kind;
import dev.truce.processor.model.Words;
import dev.truce.processor.read.source.AnnotationView;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The problem types of one resource: what Truce says of them, unless the annotations say something else. */
final class Problems {
    private final String prefix;
    private final String constant;
    private final String words;

    /**
     * The problem types of a resource.
     *
     * @param base the prefix of every {@code type}
     * @param resource the resource's name on the wire
     */
    Problems(String base, String resource) {
        this.prefix = base + "/" + resource + "/";
        this.constant = Words.constant(resource);
        this.words = Words.text(resource);
    }

    ProblemSpec duplicate(List<String> fields, Disclosure disclosure, AnnotationView rule) {
        StringJoiner constants = new StringJoiner("_");
        StringJoiner texts = new StringJoiner(" and ");
        for (String field : fields) {
            constants.add(Words.constant(field));
            texts.add(Words.text(field));
        }
        String joined = constants.toString();
        String name = "DUPLICATE_" + joined;
        if (disclosure == Disclosure.HIDDEN) {
            // Neither code nor type may name the field either.
            String code = rule.string("code").isEmpty() ? "DUPLICATE_" + constant : rule.string("code");
            String slug = rule.string("code").isEmpty() ? "duplicate" : Words.kebab(code);
            return problem(Kind.DUPLICATE, name, 409, Resolution.NOT_RETRYABLE, rule)
                    .slug(slug)
                    .texts(code, sentence("not acceptable"), "The " + words + " conflicts with another one.");
        }
        String listed = texts.toString();
        String remedy = fields.size() == 1 ? "Use a different " + listed + "." : "Use a different combination.";
        return problem(Kind.DUPLICATE, name, 409, Resolution.CHANGE_VALUE, rule)
                .texts(
                        "DUPLICATE_" + constant + "_" + joined,
                        sentence(listed + " already taken"),
                        "Another " + words + " has the same " + listed + ". " + remedy);
    }

    ProblemSpec preconditionFailed(@Nullable AnnotationView override) {
        return problem(Kind.PRECONDITION_FAILED, "PRECONDITION_FAILED", 412, Resolution.REFETCH, override)
                .texts(
                        constant + "_PRECONDITION_FAILED",
                        sentence("precondition failed"),
                        "The " + words + " has changed since it was read."
                                + " Read it again, reapply the change and send it with its new entity tag.");
    }

    ProblemSpec stale(@Nullable AnnotationView override) {
        return problem(Kind.STALE, "STALE", 409, Resolution.REFETCH, override)
                .texts(
                        "STALE_" + constant,
                        sentence("version is stale"),
                        "The " + words + " has changed since it was read."
                                + " Read it again, reapply the change and send it again.");
    }

    ProblemSpec preconditionRequired(@Nullable AnnotationView override) {
        return problem(Kind.PRECONDITION_REQUIRED, "PRECONDITION_REQUIRED", 428, Resolution.REFETCH, override)
                .texts(
                        constant + "_PRECONDITION_REQUIRED",
                        sentence("precondition required"),
                        "This request needs If-Match. Read the " + words
                                + " and send the request again with the entity tag of the answer in If-Match.");
    }

    ProblemSpec illegalTransition(@Nullable AnnotationView override) {
        return problem(Kind.ILLEGAL_TRANSITION, "ILLEGAL_TRANSITION", 409, Resolution.NOT_RETRYABLE, override)
                .texts(
                        "ILLEGAL_" + constant + "_TRANSITION",
                        sentence("cannot make this transition"),
                        "Cannot {transition} " + words
                                + " in state {current_state}. Allowed from {current_state}: {allowed_transitions}.");
    }

    ProblemSpec notDeletable(@Nullable AnnotationView override) {
        return problem(Kind.NOT_DELETABLE, "NOT_DELETABLE", 409, Resolution.NOT_RETRYABLE, override)
                .texts(
                        constant + "_NOT_DELETABLE",
                        sentence("cannot be deleted in this state"),
                        "Cannot delete " + words + " in state {current_state}. It can be deleted in: {deletable_in}.");
    }

    ProblemSpec referenced(String referrer, AnnotationView rule) {
        return problem(
                        Kind.REFERENCED,
                        "REFERENCED_BY_" + Words.constant(referrer),
                        409,
                        Resolution.NOT_RETRYABLE,
                        rule)
                .texts(
                        constant + "_REFERENCED_BY_" + Words.constant(referrer),
                        sentence("is in use"),
                        "Cannot delete " + words + ": " + Words.withArticle(referrer) + " still refers to it.");
    }

    ProblemSpec refused(AnnotationView rule) {
        String code = rule.string("code");
        Resolution resolution = rule.constant("resolution", Resolution.NOT_RETRYABLE);
        return problem(Kind.REFUSED, code, 409, resolution, rule)
                .texts(code, rule.string("title"), rule.string("title"));
    }

    private String sentence(String rest) {
        return Words.capitalize(words) + " " + rest;
    }

    private Draft problem(
            Kind kind, String name, int status, Resolution resolution, @Nullable AnnotationView override) {
        return new Draft(kind, name, prefix, Words.kebab(name), status, resolution, override);
    }

    /** A problem type whose texts are still to be chosen. */
    private record Draft(
            Kind kind,
            String name,
            String prefix,
            String slug,
            int status,
            Resolution resolution,
            @Nullable AnnotationView override) {

        Draft slug(String other) {
            return new Draft(kind, name, prefix, other, status, resolution, override);
        }

        ProblemSpec texts(String code, String title, String detail) {
            String ownDetail = own("detail", "");
            return new ProblemSpec(
                    kind,
                    name,
                    prefix + slug,
                    own("code", code),
                    override == null || override.number("status", 0) == 0 ? status : override.number("status", 0),
                    own("title", title),
                    resolution,
                    ownDetail.isEmpty() ? detail : ownDetail,
                    !ownDetail.isEmpty());
        }

        private String own(String attribute, String otherwise) {
            String text = override == null ? "" : override.string(attribute);
            return text.isEmpty() ? otherwise : text;
        }
    }
}
