package dev.truce.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The guard's nested class {@code Contract}: what integrations know of the resource without reflection. */
final class ContractType {
    static final String NAME = "Contract";

    private final GuardDraft guard;
    private final Resource resource;
    private final ClassName name;
    private final TypeName supertype;
    private final @Nullable String version;
    private final @Nullable String lifecycle;

    /**
     * The contract of a guard that has its rules already.
     *
     * @param version the name of the version rule's constant
     * @param lifecycle the name of the lifecycle's constant
     */
    ContractType(GuardDraft guard, @Nullable String version, @Nullable String lifecycle) {
        this.guard = guard;
        this.resource = guard.resource();
        this.name = guard.guardType().nestedClass(NAME);
        this.supertype = ParameterizedTypeName.get(RuntimeTypes.RESOURCE_CONTRACT, guard.resourceType());
        this.version = version;
        this.lifecycle = lifecycle;
    }

    FieldSpec constant() {
        return FieldSpec.builder(supertype, "CONTRACT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What integrations know of {@link $T}.\n", guard.resourceType())
                .initializer("new $T()", name)
                .build();
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addJavadoc("The type of {@link #CONTRACT}.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(supertype)
                .addMethod(constructor());
        VersionRule rule = resource.version();
        if (rule != null) {
            type.addMethod(etag(rule));
        }
        return type.build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("For {@code ServiceLoader}; others use {@link #CONTRACT}.\n")
                .addModifiers(Modifier.PUBLIC)
                .addStatement(
                        "super(\n$T.class, $S, $T.values(), $T.of($L), $L, $L)",
                        guard.resourceType(),
                        resource.name(),
                        Names.of(ProblemWriter.name(resource.type())),
                        List.class,
                        Sources.joined(guard.constraints()),
                        version,
                        lifecycle);
        StorageStatements.addTo(constructor, resource, version != null, lifecycle != null);
        return constructor.build();
    }

    private MethodSpec etag(VersionRule rule) {
        String parameter = guard.resourceParameter();
        return MethodSpec.methodBuilder("etag")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(guard.resourceType(), parameter)
                .returns(VersionTags.ofResource(guard, rule))
                .addStatement("return $T.etag($L)", guard.guardType(), parameter)
                .build();
    }
}
