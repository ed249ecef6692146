package dev.truce.processor.openapi;

import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names response components: after the problem type where there is one, such as {@code OrderPreconditionFailed}, else after what the
 * operations do, such as {@code OrderCreateConflict}.
 */
final class ResponseNames {

    private static final Map<Integer, String> STATUSES = Map.ofEntries(
            Map.entry(400, "BadRequest"),
            Map.entry(402, "PaymentRequired"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "NotFound"),
            Map.entry(409, "Conflict"),
            Map.entry(410, "Gone"),
            Map.entry(412, "PreconditionFailed"),
            Map.entry(422, "UnprocessableContent"),
            Map.entry(423, "Locked"),
            Map.entry(428, "PreconditionRequired"),
            Map.entry(429, "TooManyRequests"));

    private ResponseNames() {}

    /** A name for each response, in their order. One for several problem types never takes the name of a problem type. */
    static Map<ErrorResponse, String> of(List<ErrorResponse> responses) {
        Set<String> taken = new TreeSet<>(Set.of(OperationAdditions.NOT_MODIFIED));
        responses.forEach(response -> response.problems().forEach(problem -> taken.add(problem.name())));
        Map<ErrorResponse, String> names = new LinkedHashMap<>();
        for (ErrorResponse response : responses) {
            List<DocumentedProblem> problems = response.problems();
            names.put(response, problems.size() == 1 ? problems.get(0).name() : Names.unused(choice(response), taken));
        }
        return names;
    }

    private static String choice(ErrorResponse response) {
        String resources = response.users().stream()
                .map(user -> Names.pascal(user.resource().name()))
                .distinct()
                .collect(Collectors.joining());
        String status = STATUSES.getOrDefault(response.status(), "Status" + response.status());
        return resources + doing(response.users()) + status;
    }

    private static String doing(Set<Endpoint.Binding> users) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        users.forEach(user -> kinds.add(user.kind()));
        kinds.remove(Kind.NONE);
        if (kinds.size() > 2) {
            return "Write";
        }
        return kinds.stream()
                .map(kind -> kind == Kind.TRANSITION ? transition(users) : Names.pascal(kind.name()))
                .collect(Collectors.joining("Or"));
    }

    /** The transition that all users fire, or that there is one. */
    private static String transition(Set<Endpoint.Binding> users) {
        List<List<String>> fired = users.stream()
                .map(Endpoint.Binding::operation)
                .filter(operation -> operation.kind() == Kind.TRANSITION)
                .map(Operation::transitions)
                .distinct()
                .toList();
        if (fired.size() != 1 || fired.get(0).isEmpty()) {
            return "Transition";
        }
        return fired.get(0).stream().map(Names::pascal).collect(Collectors.joining("Or"));
    }
}
