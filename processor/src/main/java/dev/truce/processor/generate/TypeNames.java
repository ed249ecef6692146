package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.TypeRef;
import java.util.Collections;
import java.util.List;

/** The types that generated code names, as JavaPoet has them. */
final class TypeNames {
    static final ClassName CONFLICT = runtime("Conflict");
    static final ClassName CONTENT_HASH = support("ContentHash");
    static final ClassName DUPLICATE = runtime("Duplicate");
    static final ClassName ENTITY_TAG = runtime("EntityTag");
    static final ClassName IF_MATCH = runtime("IfMatch");
    static final ClassName IF_NONE_MATCH = runtime("IfNoneMatch");
    static final ClassName LIFECYCLE = runtime("Lifecycle");
    static final ClassName LIFECYCLE_BUILDER = LIFECYCLE.nestedClass("Builder");
    static final ClassName MEMBER_NAMING = support("MemberNaming");
    static final ClassName PROBLEM_DEFINITION = runtime("ProblemDefinition");
    static final ClassName PROBLEM_STYLE = runtime("ProblemStyle");
    static final ClassName PROBLEM_TYPE = runtime("ProblemType");
    static final ClassName REFERENCED = runtime("Referenced");
    static final ClassName REFERENCE_RULE = runtime("ReferenceRule");
    static final ClassName MISSING_REFERENCE = runtime("MissingReference");
    static final ClassName MISSING_REFERENCE_RULE = runtime("MissingReferenceRule");
    static final ClassName REFUSAL_RULE = runtime("RefusalRule");
    static final ClassName REFUSED = runtime("Refused");
    static final ClassName REPRESENTATION = support("Representation");
    static final ClassName REQUIRED_VERSION_RULE = runtime("RequiredVersionRule");
    static final ClassName RESOURCE_CONTRACT = runtime("ResourceContract");
    static final ClassName STANDARD_PROBLEM = support("StandardProblem");
    static final ClassName STATE_COLUMN = support("StateColumn");
    static final ClassName TRANSITION_RULE = runtime("TransitionRule");
    static final ClassName UNIQUE_RULE = runtime("UniqueRule");
    static final ClassName VERSION_RULE = runtime("VersionRule");

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName STRING = ClassName.get(String.class);

    private TypeNames() {}

    private static ClassName runtime(String name) {
        return ClassName.get("dev.truce.runtime", name);
    }

    /** Returns a type that only generated code names. */
    private static ClassName support(String name) {
        return ClassName.get("dev.truce.runtime.generated", name);
    }

    static ClassName of(ClassRef type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    /** Returns a class with a wildcard for each of its type parameters. */
    static TypeName wildcards(ClassName type, int typeParameters) {
        return typeParameters == 0
                ? type
                : ParameterizedTypeName.get(
                        type,
                        Collections.nCopies(typeParameters, WildcardTypeName.subtypeOf(Object.class))
                                .toArray(TypeName[]::new));
    }

    /** Returns the type of a member if it is a primitive, a class or an enum, else {@code Object}: its value is only passed on. */
    static TypeName of(TypeRef type) {
        if (type.declared() != null) {
            return of(type.declared());
        }
        return switch (type.name()) {
            case "boolean" -> TypeName.BOOLEAN;
            case "byte" -> TypeName.BYTE;
            case "short" -> TypeName.SHORT;
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "char" -> TypeName.CHAR;
            case "float" -> TypeName.FLOAT;
            case "double" -> TypeName.DOUBLE;
            default -> ClassName.OBJECT;
        };
    }
}
