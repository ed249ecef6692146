package dev.truce.processor.openapi;

import dev.truce.processor.model.Idempotency;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides which problem types of a resource an operation can meet, and in which form. */
final class Encounters {

    private static final Set<Kind> CREATES = EnumSet.of(Kind.CREATE, Kind.UPSERT);
    private static final Set<Kind> CHANGES = EnumSet.of(Kind.UPDATE, Kind.UPSERT);
    private static final Set<Kind> WRITES =
            EnumSet.of(Kind.CREATE, Kind.UPDATE, Kind.UPSERT, Kind.DELETE, Kind.TRANSITION);
    /** The operations that take {@code If-Match}. */
    private static final Set<Kind> CONDITIONAL = EnumSet.of(Kind.UPDATE, Kind.UPSERT, Kind.DELETE, Kind.TRANSITION);

    private final ProblemCatalogue catalogue;

    Encounters(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the encounters in the order of the catalogue; a problem type with two forms occurs twice. */
    List<Encounter> of(Endpoint.Binding binding) {
        List<Encounter> encounters = new ArrayList<>();
        for (DocumentedProblem problem : catalogue.of(binding.resource())) {
            for (Form form : forms(binding, problem.spec())) {
                encounters.add(new Encounter(problem, form));
            }
        }
        return encounters;
    }

    private static Set<Form> forms(Endpoint.Binding binding, ProblemSpec spec) {
        Operation operation = binding.operation();
        Kind kind = operation.kind();
        VersionRule version = binding.resource().version();
        Idempotency idempotency = operation.idempotency();
        boolean conditional = version != null && CONDITIONAL.contains(kind);
        return switch (spec.kind()) {
            case DUPLICATE -> usualIf(CREATES.contains(kind) || CHANGES.contains(kind));
            case PRECONDITION_FAILED -> {
                Set<Form> forms = usualIf(conditional);
                if (kind == Kind.UPSERT) {
                    forms.add(Form.ON_CREATE);
                }
                yield forms;
            }
            case STALE -> usualIf(conditional);
            case MALFORMED_PRECONDITION -> usualIf(conditional || binding.isConditionalRead());
            case PRECONDITION_REQUIRED ->
                usualIf(version != null && version.required() && conditional && kind != Kind.TRANSITION);
            case ILLEGAL_TRANSITION -> transitionForms(kind);
            case NOT_DELETABLE, REFERENCED -> usualIf(kind == Kind.DELETE);
            case MISSING_REFERENCE -> usualIf(CREATES.contains(kind) || CHANGES.contains(kind));
            case REFUSED -> usualIf(operation.refusals().contains(spec.code()));
            case COLLISION -> usualIf(WRITES.contains(kind));
            case UNAVAILABLE, UNSTORABLE_VALUE -> usualIf(false);
            case IDEMPOTENCY_KEY_MISSING -> usualIf(idempotency != null && idempotency.required());
            case IDEMPOTENCY_KEY_MALFORMED, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_KEY_IN_USE ->
                usualIf(idempotency != null);
        };
    }

    private static Set<Form> transitionForms(Kind kind) {
        Set<Form> forms = usualIf(kind == Kind.TRANSITION);
        if (CREATES.contains(kind)) {
            forms.add(Form.ON_CREATE);
        }
        if (CHANGES.contains(kind)) {
            forms.add(Form.ON_CHANGE);
        }
        return forms;
    }

    private static Set<Form> usualIf(boolean condition) {
        return condition ? EnumSet.of(Form.USUAL) : EnumSet.noneOf(Form.class);
    }
}
