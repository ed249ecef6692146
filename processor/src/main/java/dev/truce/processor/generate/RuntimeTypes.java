package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;

/** The classes that generated code refers to, by name: the processor itself does without them. */
final class RuntimeTypes {
    static final ClassName CONFLICT = runtime("Conflict");
    static final ClassName CONFLICT_EXCEPTION = runtime("ConflictException");
    static final ClassName CONTENT_HASH = runtime("ContentHash");
    static final ClassName DUPLICATE = runtime("Duplicate");
    static final ClassName ENTITY_TAG = runtime("EntityTag");
    static final ClassName IF_MATCH = runtime("IfMatch");
    static final ClassName IF_NONE_MATCH = runtime("IfNoneMatch");
    static final ClassName ILLEGAL_TRANSITION = runtime("IllegalTransition");
    static final ClassName LIFECYCLE = runtime("Lifecycle");
    static final ClassName MEMBER_NAMING = runtime("MemberNaming");
    static final ClassName NOT_DELETABLE = runtime("NotDeletable");
    static final ClassName PROBLEM_DEFINITION = runtime("ProblemDefinition");
    static final ClassName PROBLEM_STYLE = runtime("ProblemStyle");
    static final ClassName PROBLEM_TYPE = runtime("ProblemType");
    static final ClassName REFERENCED = runtime("Referenced");
    static final ClassName REFERENCE_RULE = runtime("ReferenceRule");
    static final ClassName REFUSAL_RULE = runtime("RefusalRule");
    static final ClassName REFUSED = runtime("Refused");
    static final ClassName REPRESENTATION = runtime("Representation");
    static final ClassName RESOURCE_CONTRACT = runtime("ResourceContract");
    static final ClassName STATE_COLUMN = runtime("StateColumn");
    static final ClassName TRANSITION_RULE = runtime("TransitionRule");
    static final ClassName UNIQUE_RULE = runtime("UniqueRule");
    static final ClassName VERSION_RULE = runtime("VersionRule");

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeTypes() {}

    private static ClassName runtime(String name) {
        return ClassName.get("dev.truce.runtime", name);
    }
}
