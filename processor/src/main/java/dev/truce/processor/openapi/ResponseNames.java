package dev.truce.processor.openapi;

import dev.truce.processor.model.Operation.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names response components: after the problem type where there is one, such as {@code OrderPreconditionFailed}, else after what the
 * operations do, such as {@code OrderCreateConflict}.
 */
final class ResponseNames {

    private ResponseNames() {}

    /** A name for each response, in their order. One for several problem types never takes the name of a problem type. */
    static Map<ErrorResponse, String> of(List<ErrorResponse> responses) {
        Set<String> taken = new TreeSet<>();
        taken.add(OperationAdditions.NOT_MODIFIED);
        for (ErrorResponse response : responses) {
            for (DocumentedProblem problem : response.problems()) {
                taken.add(problem.name());
            }
        }
        Map<ErrorResponse, String> names = new LinkedHashMap<>();
        for (ErrorResponse response : responses) {
            List<DocumentedProblem> problems = response.problems();
            names.put(response, problems.size() == 1 ? problems.get(0).name() : Names.unused(choice(response), taken));
        }
        return names;
    }

    private static String choice(ErrorResponse response) {
        Set<String> resources = new LinkedHashSet<>();
        for (Endpoint.Binding user : response.users()) {
            resources.add(Names.pascal(user.resource().name()));
        }
        return String.join("", resources) + doing(response.users()) + status(response.status());
    }

    private static String status(int status) {
        return switch (status) {
            case 400 -> "BadRequest";
            case 402 -> "PaymentRequired";
            case 403 -> "Forbidden";
            case 404 -> "NotFound";
            case 409 -> "Conflict";
            case 410 -> "Gone";
            case 412 -> "PreconditionFailed";
            case 422 -> "UnprocessableContent";
            case 423 -> "Locked";
            case 428 -> "PreconditionRequired";
            case 429 -> "TooManyRequests";
            default -> "Status" + status;
        };
    }

    private static String doing(List<Endpoint.Binding> users) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Endpoint.Binding user : users) {
            kinds.add(user.kind());
        }
        kinds.remove(Kind.NONE);
        if (kinds.size() > 2) {
            return "Write";
        }
        List<String> words = new ArrayList<>();
        for (Kind kind : kinds) {
            words.add(kind == Kind.TRANSITION ? transition(users) : Names.pascal(kind.name()));
        }
        return String.join("Or", words);
    }

    /** The transition that all users fire, or that there is one. */
    private static String transition(List<Endpoint.Binding> users) {
        Set<List<String>> fired = new LinkedHashSet<>();
        for (Endpoint.Binding user : users) {
            if (user.kind() == Kind.TRANSITION) {
                fired.add(user.operation().transitions());
            }
        }
        List<String> words = new ArrayList<>();
        for (String transition : fired.iterator().next()) {
            words.add(Names.pascal(transition));
        }
        return fired.size() == 1 && !words.isEmpty() ? String.join("Or", words) : "Transition";
    }
}
