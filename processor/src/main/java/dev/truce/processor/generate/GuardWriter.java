package dev.truce.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Resource;
import javax.lang.model.element.Modifier;

/** Writes the class that checks a resource's rules. */
public final class GuardWriter {
    private GuardWriter() {}

    public static GeneratedSource write(Resource resource, GenerationContext context) {
        ClassRef name = resource.type().guard();
        TypeSpec.Builder type = TypeSpec.classBuilder(TypeNames.of(name)).addModifiers(Modifier.FINAL);
        if (resource.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        Guard guard = new Guard(resource, context, type);
        type.addJavadoc("Checks the rules of {@link $T}. Its constants are these rules.\n", guard.resourceType());
        Sources.annotate(type, context, context.suppressing(Sources.warningsOfLiteral(resource.typeParameters())));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        String version = VersionMethods.addTo(guard);
        String lifecycle = LifecycleMethods.addTo(guard);
        resource.uniques().forEach(rule -> UniqueMethods.addTo(guard, rule));
        resource.references().forEach(rule -> FactoryMethods.addTo(guard, rule));
        resource.parents().forEach(rule -> FactoryMethods.addTo(guard, rule));
        resource.refusals().forEach(rule -> FactoryMethods.addTo(guard, rule));
        ContractType.addTo(guard, version, lifecycle);
        return Sources.file(name, type.build(), context);
    }

    /** Returns the binary name of the resource's contract, for {@code META-INF/services/dev.truce.runtime.ResourceContract}. */
    public static String contractName(ClassRef resource) {
        return resource.guard().binaryName() + "$" + ContractType.NAME;
    }
}
