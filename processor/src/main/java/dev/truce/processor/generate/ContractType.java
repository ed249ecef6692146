package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The guard's nested class {@code Contract}: what integrations know about the resource without reflection. */
final class ContractType {
    static final String NAME = "Contract";

    private ContractType() {}

    /**
     * Adds the class and a constant of it to a guard that has its rules.
     *
     * @param version the name of the version rule's constant
     * @param lifecycle the name of the lifecycle's constant
     */
    static void addTo(Guard guard, @Nullable String version, @Nullable String lifecycle) {
        TypeName supertype = ParameterizedTypeName.get(TypeNames.RESOURCE_CONTRACT, guard.resourceType());
        guard.type()
                .addField(FieldSpec.builder(supertype, "CONTRACT", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Describes {@link $T} to integrations.\n", guard.resourceType())
                        .initializer("new $L()", NAME)
                        .build());
        TypeSpec.Builder contract = TypeSpec.classBuilder(NAME)
                .addJavadoc("The type of {@link #CONTRACT}. Public for {@code ServiceLoader}.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(supertype)
                .addMethod(constructor(guard, version, lifecycle));
        VersionRule rule = guard.resource().version();
        if (rule != null) {
            contract.addMethod(etag(guard, rule));
            if (!rule.coverage().allowsNotModified()) {
                contract.addMethod(Sources.notCoveredByTag());
            }
        }
        guard.type().addType(contract.build());
    }

    private static MethodSpec constructor(Guard guard, @Nullable String version, @Nullable String lifecycle) {
        Resource resource = guard.resource();
        List<CodeBlock> arguments = new ArrayList<>(List.of(
                CodeBlock.of("$T.class", guard.resourceType()),
                Sources.string(resource.name()),
                CodeBlock.of("$T.values()", TypeNames.of(resource.type().problem())),
                CodeBlock.of("$L", version),
                CodeBlock.of("$L", lifecycle)));
        arguments.addAll(guard.constraints());
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($L)", Sources.arguments(arguments))
                .addCode(StorageStatements.of(resource, version != null, lifecycle != null))
                .build();
    }

    private static MethodSpec etag(Guard guard, VersionRule rule) {
        String parameter = Names.parameter(guard.resource().type());
        return MethodSpec.methodBuilder("etag")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(guard.resourceType(), parameter)
                .returns(VersionMethods.tagOfResource(guard, rule))
                .addStatement(
                        "return $T.etag($L)",
                        TypeNames.of(guard.resource().type().guard()),
                        parameter)
                .build();
    }
}
