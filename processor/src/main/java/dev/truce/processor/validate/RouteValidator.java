package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.PathTemplate;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.SubResource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks the routes of operations: each is known, OpenAPI can express it, and no two are the same. */
final class RouteValidator {

    /** The methods that a path item of OpenAPI 3 has. */
    private static final List<String> METHODS =
            List.of("POST", "PUT", "PATCH", "DELETE", "GET", "HEAD", "OPTIONS", "TRACE");

    private final Collector findings = new Collector();
    private final Map<String, Operation> routes = new HashMap<>();
    private final Set<List<Object>> bindings = new HashSet<>();
    private final Set<SourceLocation> reported = new HashSet<>();

    private RouteValidator() {}

    static Findings check(Contract contract) {
        RouteValidator validator = new RouteValidator();
        for (SubResource part : contract.subResources()) {
            validator.check(part);
        }
        for (Operation operation : contract.operations()) {
            validator.check(operation);
        }
        return validator.findings.findings();
    }

    private void check(SubResource part) {
        boolean locates = part.role() == SubResource.Role.LOCATOR;
        String role = locates ? "hands its requests on to another object" : "is reached through a sub-resource locator";
        String remedy = locates
                ? "put @Guarded on the methods of that object"
                : "set path = \"/orders/{id}/lines\" in @Guarded";
        findings.add(DiagnosticCode.OPERATION_SUB_RESOURCE, part.location(), part.method(), role, remedy);
        reported.add(part.location());
    }

    private void check(Operation operation) {
        boolean hasMethod = !operation.httpMethod().isEmpty();
        boolean hasPath = !operation.path().isEmpty();
        if (!hasMethod || !hasPath) {
            reportMissing(operation, hasMethod, hasPath);
        }
        boolean isGood = !hasMethod || checkMethod(operation);
        isGood &= !hasPath || checkPath(operation);
        if (hasMethod && hasPath && isGood) {
            checkRoute(operation);
        }
    }

    private void reportMissing(Operation operation, boolean hasMethod, boolean hasPath) {
        if (reported.contains(operation.location())) {
            return;
        }
        String missing = hasMethod ? "The path" : hasPath ? "The HTTP method" : "The route";
        String path = "path = \"/orders/{id}\"";
        String remedy = hasMethod ? path : hasPath ? "method = \"POST\"" : "method = \"POST\", " + path;
        findings.add(DiagnosticCode.OPERATION_NO_ROUTE, operation.location(), missing, operation.method(), remedy);
    }

    private boolean checkMethod(Operation operation) {
        boolean isKnown = METHODS.contains(operation.httpMethod());
        if (!isKnown) {
            findings.add(
                    DiagnosticCode.OPERATION_BAD_METHOD,
                    operation.location().at("method"),
                    operation.httpMethod(),
                    Suggestion.hint(operation.httpMethod(), METHODS));
        }
        return isKnown;
    }

    private boolean checkPath(Operation operation) {
        if (PathTemplate.of(operation.path()).hasPlaceholder()) {
            findings.add(
                    DiagnosticCode.OPERATION_OPEN_PATH, operation.location().at("path"), operation.path());
            return true;
        }
        PathMistake mistake = PathMistake.in(operation.path());
        if (mistake != null) {
            findings.add(
                    DiagnosticCode.OPERATION_BAD_PATH,
                    operation.location().at("path"),
                    operation.path(),
                    mistake.text(),
                    mistake.remedy());
        }
        return mistake == null;
    }

    private void checkRoute(Operation operation) {
        // a framework may take a slash at the end for another path
        String end = operation.path().endsWith("/") ? "/ " : " ";
        String route =
                operation.httpMethod() + " " + PathTemplate.of(operation.path()).key() + end + operation.condition();
        SourceLocation location = operation.location();
        Operation earlier = routes.putIfAbsent(route, operation);
        if (earlier != null && !isSameMethod(earlier.location(), location)) {
            findings.add(
                    DiagnosticCode.OPERATION_SAME_ROUTE,
                    location,
                    operation.httpMethod() + " " + operation.path(),
                    nameOf(earlier),
                    nameOf(operation));
        } else if (!bindings.add(List.of(
                route,
                operation.endpoint(),
                String.valueOf(location.member()),
                operation.resource(),
                operation.kind()))) {
            findings.add(
                    DiagnosticCode.OPERATION_BOUND_TWICE,
                    location,
                    operation.method(),
                    operation.resource().simpleName());
        }
    }

    /** One method may be bound to several resources. */
    private static boolean isSameMethod(SourceLocation one, SourceLocation other) {
        return one.type().equals(other.type()) && Objects.equals(one.member(), other.member());
    }

    private static String nameOf(Operation operation) {
        return operation.endpoint().simpleName() + "." + operation.method();
    }
}
