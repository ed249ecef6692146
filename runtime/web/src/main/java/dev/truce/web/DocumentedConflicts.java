package dev.truce.web;

import dev.truce.Operation;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.IllegalTransition;
import dev.truce.runtime.MissingReference;
import dev.truce.runtime.NotDeletable;
import dev.truce.runtime.PreconditionFailed;
import dev.truce.runtime.PreconditionRequired;
import dev.truce.runtime.Referenced;
import dev.truce.runtime.Refused;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.StaleVersion;
import dev.truce.web.GuardedOperation.Part;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which conflicts an operation documents, as the processor does, from the same annotations. */
final class DocumentedConflicts {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Contracts contracts;

    DocumentedConflicts(Contracts contracts) {
        this.contracts = contracts;
    }

    /** Returns the change that makes the operation document a conflict; {@code null} if it does already or is not guarded. */
    @Nullable
    String remedy(Conflict conflict, GuardedOperation operation, String method) {
        String resource = conflict.type().resource();
        if (!operation.isGuarded() || resource.isEmpty()) {
            return null;
        }
        Part own = null;
        for (Part part : operation.parts()) {
            ResourceContract<?> contract = contracts.find(part.resource());
            if (contract != null && contract.name().equals(resource)) {
                if (isDocumented(conflict, part, contract, method)) {
                    return null;
                }
                own = part;
            }
        }
        return own == null ? other(resource) : own(conflict, own);
    }

    private String other(String resource) {
        ResourceContract<?> contract = contracts.byName(resource);
        String type = contract == null ? resource : contract.type().getSimpleName();
        return "add @Guarded(" + type + ".class), or do not use the guard of " + type + " here";
    }

    private static String own(Conflict conflict, Part part) {
        String annotation = "@Guarded(" + part.resource().getSimpleName() + ".class)";
        if (conflict instanceof Refused) {
            return "add refusals = \"" + conflict.type().code() + "\" to " + annotation;
        }
        if (conflict instanceof IllegalTransition illegal && illegal.transition() != null) {
            return "add transition = \"" + illegal.transition() + "\" to " + annotation;
        }
        if (conflict instanceof PreconditionRequired) {
            return "call checkVersion: If-Match is optional for this operation, as for every transition";
        }
        return "set operation in " + annotation + " to what the method does";
    }

    private static boolean isDocumented(Conflict conflict, Part part, ResourceContract<?> contract, String method) {
        if (conflict instanceof Refused) {
            return part.refusals().contains(conflict.type().code());
        }
        boolean fires = !part.transitions().isEmpty();
        Operation kind = part.kind() == Operation.AUTO ? kind(method, fires) : part.kind();
        boolean writes = kind == Operation.CREATE || kind == Operation.UPDATE || kind == Operation.UPSERT;
        boolean changes = part.changes(method);
        if (conflict instanceof Duplicate || conflict instanceof MissingReference) {
            return writes;
        }
        if (conflict instanceof PreconditionFailed || conflict instanceof StaleVersion) {
            return changes || fires;
        }
        if (conflict instanceof PreconditionRequired) {
            return changes && kind != Operation.NONE && contract.version() instanceof RequiredVersionRule;
        }
        if (conflict instanceof IllegalTransition) {
            return writes || fires;
        }
        return !(conflict instanceof NotDeletable || conflict instanceof Referenced) || kind == Operation.DELETE;
    }

    /** Returns what the annotation leaves to the method; {@link Operation#NONE} for what fires a transition only. */
    private static Operation kind(String method, boolean fires) {
        if (fires) {
            return Operation.NONE;
        }
        if (READING.contains(method)) {
            return Operation.READ;
        }
        return switch (method) {
            case "POST" -> Operation.CREATE;
            case "DELETE" -> Operation.DELETE;
            default -> Operation.UPDATE;
        };
    }
}
