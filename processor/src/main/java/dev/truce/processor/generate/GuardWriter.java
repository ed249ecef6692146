package dev.truce.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Resource;
import javax.lang.model.element.Modifier;

/** Writes the class that checks a resource's rules. */
public final class GuardWriter {
    private GuardWriter() {}

    /** Writes the guard. */
    public static GeneratedSource write(Resource resource, GenerationContext context) {
        GuardDraft guard = new GuardDraft(resource, context);
        String version = VersionMethods.addTo(guard);
        String lifecycle = LifecycleMethods.addTo(guard);
        UniqueMethods.addTo(guard);
        ReferenceMethods.addTo(guard);
        RefusalMethods.addTo(guard);
        ContractType contract = new ContractType(guard, version, lifecycle);

        TypeSpec.Builder type = TypeSpec.classBuilder(guard.guardType())
                .addJavadoc("Guards the rules of {@link $T}.\n", guard.resourceType())
                .addModifiers(resource.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0])
                .addModifiers(Modifier.FINAL);
        Sources.annotate(type, context, Sources.ownSuppressions(resource.typeParameters()));
        guard.addTo(type);
        type.addField(contract.constant())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addType(contract.type());
        return Sources.file(name(resource.type()), type.build(), context);
    }

    /** The binary name of the resource's contract, which {@code META-INF/services/dev.truce.runtime.ResourceContract} lists. */
    public static String contractName(ClassRef resource) {
        return name(resource).binaryName() + "$" + ContractType.NAME;
    }

    /** The guard's name. */
    static ClassRef name(ClassRef resource) {
        return resource.companion("Guard");
    }
}
