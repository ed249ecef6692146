package dev.truce.processor.openapi;

import dev.truce.processor.model.ProblemSpec;
import dev.truce.runtime.generated.MemberNaming;
import dev.truce.runtime.vocabulary.MemberName;
import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The texts for readers: when a problem occurs, its body, and how to recover. */
final class ProblemTexts {

    private final MemberNaming naming;

    ProblemTexts(MemberNaming naming) {
        this.naming = naming;
    }

    /** The description of a response. */
    String response(ErrorResponse response) {
        List<DocumentedProblem> problems = response.problems();
        if (problems.size() == 1) {
            DocumentedProblem problem = problems.get(0);
            return sentences(problem, response.forms(problem)) + " The body is a problem (RFC 9457) with the code `"
                    + problem.spec().code() + "`.";
        }
        StringBuilder text =
                new StringBuilder("One of these conflicts. The body is a problem (RFC 9457) whose `code` tells which; "
                        + "tolerate codes that are not listed.\n");
        for (DocumentedProblem problem : problems) {
            text.append("\n- `")
                    .append(problem.spec().code())
                    .append("`: ")
                    .append(sentences(problem, response.forms(problem)));
        }
        return text.toString();
    }

    /** The description of a problem type's schema. */
    String schema(DocumentedProblem problem) {
        return "The problem `" + problem.spec().uri() + "`: "
                + sentences(problem, problem.occurrences().keySet());
    }

    private String sentences(DocumentedProblem problem, Collection<Form> forms) {
        Set<String> causes = new LinkedHashSet<>();
        for (Form form : forms) {
            causes.add(problem.occurrence(form).cause());
        }
        ProblemSpec spec = problem.spec();
        String text = spec.title() + ": " + String.join("; or ", causes) + ". " + recovery(spec, forms);
        for (String member : spec.kind().members()) {
            text = text.replace(quoted(member), quoted(naming.apply(member)));
        }
        return text;
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }

    private static String recovery(ProblemSpec spec, Collection<Form> forms) {
        return switch (spec.resolution()) {
            case REFETCH ->
                spec.kind() == ProblemKind.PRECONDITION_REQUIRED
                        ? "To recover, read it and send the request again with its entity tag in `If-Match`."
                        : "To recover, read it again, reapply the change, and send it with the new entity tag.";
            case CHANGE_VALUE ->
                switch (spec.kind()) {
                    case MALFORMED_PRECONDITION, IDEMPOTENCY_KEY_MALFORMED ->
                        "To recover, correct the header and send the request again.";
                    case IDEMPOTENCY_KEY_MISSING, IDEMPOTENCY_KEY_REUSED ->
                        "To recover, send the request again with a new key.";
                    default -> "To recover, send the request again with another value.";
                };
            case OTHER_STATE -> "To recover, bring the resource into another state first.";
            case RETRY_LATER -> "To recover, send the same request again after the time in `Retry-After`.";
            case NOT_RETRYABLE ->
                "The same request cannot succeed until that has changed"
                        + (mayHavePath(spec, forms)
                                ? "; " + quoted(MemberName.LEGAL_PATH) + " holds the transitions that lead there."
                                : ".");
        };
    }

    /** Whether the problem has a legal path: a new resource has none, because it has no state to start from. */
    private static boolean mayHavePath(ProblemSpec spec, Collection<Form> forms) {
        boolean isCreate = spec.kind() == ProblemKind.ILLEGAL_TRANSITION
                && Set.of(Form.ON_CREATE).containsAll(forms);
        return spec.kind().members().contains(MemberName.LEGAL_PATH) && !isCreate;
    }
}
