package dev.truce.tck.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.tck.model.ModelStore.Row;
import org.jspecify.annotations.Nullable;

/** The model's checks of preconditions, in their order. */
final class ModelChecks {

    private final Faults faults;

    ModelChecks(Faults faults) {
        this.faults = faults;
    }

    void preconditions(ModelType type, ModelPreconditions preconditions, Row row, Request request) {
        String tag = ModelReads.tag(row, faults);
        boolean transition = request.method().equals("POST");
        boolean noneMatch = !faults.has(Fault.IGNORES_IF_NONE_MATCH_ON_WRITES) && preconditions.noneMatchFails(tag);
        if (!preconditions.hasIfMatch() && !noneMatch && type.demandsPrecondition() && !transition) {
            if (!faults.has(Fault.DOES_NOT_DEMAND_PRECONDITIONS)) {
                throw required(type);
            }
        }
        boolean tooNew = faults.has(Fault.HEEDS_IF_UNMODIFIED_SINCE)
                && !request.lines("If-unmodified-since").isEmpty();
        if (tooNew || noneMatch || !preconditions.matches(tag)) {
            ModelProblem problem = failed(type);
            if (preconditions.matchesOnlyWeakly(tag) && !faults.has(Fault.IS_SILENT_ABOUT_WEAK_TAGS)) {
                problem.with("detail", "A weak tag never matches; a proxy that compresses may have weakened it.");
            }
            throw faults.has(Fault.HIDES_THE_CURRENT_TAG) ? problem : problem.current(tag);
        }
    }

    void claimedVersion(ModelPreconditions preconditions, Row row, JsonNode claimed) {
        if (claimed.isMissingNode()
                || claimed.longValue() == row.version
                || faults.has(Fault.IGNORES_THE_VERSION_IN_THE_CONTENT)) {
            return;
        }
        if (preconditions.hasTags()) {
            throw ModelProblem.invalid("version is not the one of If-Match");
        }
        throw ModelType.DOCUMENTS.stale().with("current_etag", ModelReads.tag(row, faults));
    }

    ModelProblem missing(ModelType type, ModelPreconditions preconditions) {
        if (type.createdByPut() || faults.has(Fault.CHECKS_BEFORE_IT_LOOKS)) {
            return preconditions.hasIfMatch() ? failed(type) : requiredToCreate(type);
        }
        return ModelProblem.notFound();
    }

    ModelProblem lost(ModelType type, ModelPreconditions preconditions, Row read, @Nullable Row now) {
        if (faults.has(Fault.FAILS_WHEN_IT_LOSES)) {
            throw new IllegalStateException("OptimisticLock");
        }
        ModelProblem problem = preconditions.hasTags() ? failed(type) : type.stale();
        if (now == null || faults.has(Fault.IS_SILENT_AFTER_A_LOST_RACE)) {
            return problem;
        }
        return problem.current(ModelReads.tag(faults.has(Fault.TELLS_THE_TAG_THAT_LOST) ? read : now, faults));
    }

    ModelProblem failed(ModelType type) {
        String detail = "It has changed. Read it again and send the request with its new tag.";
        return new ModelProblem(412, type.code("PRECONDITION_FAILED"), "Precondition failed", detail, "refetch");
    }

    private ModelProblem requiredToCreate(ModelType type) {
        return required(type, "Send the request again with If-None-Match: *.", "If-None-Match", "change_value");
    }

    private ModelProblem required(ModelType type) {
        return required(type, "Read it and send the request again with its tag in If-Match.", "If-Match", "refetch");
    }

    private ModelProblem required(ModelType type, String detail, String header, String resolution) {
        ModelProblem problem = new ModelProblem(
                        428, type.code("PRECONDITION_REQUIRED"), "Precondition required", detail, resolution)
                .with("required_header", header);
        return faults.has(Fault.LETS_428_BE_STORED) ? problem : problem.header("Cache-Control", "no-store");
    }
}
