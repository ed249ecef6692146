package dev.truce.processor.generate;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.UniqueRule;

/** Writes the class that checks a resource's rules. */
public final class GuardWriter {
    private GuardWriter() {}

    /** Writes the guard. */
    public static GeneratedSource write(Resource resource, GenerationContext context) {
        GuardDraft guard = new GuardDraft(resource, context);
        String version = VersionMethods.addTo(guard);
        String lifecycle = LifecycleMethods.addTo(guard);
        for (UniqueRule rule : resource.uniques()) {
            UniqueMethods.addTo(guard, rule);
        }
        for (ReferenceRule reference : resource.references()) {
            ReferenceMethods.addTo(guard, reference);
        }
        for (RefusalRule refusal : resource.refusals()) {
            RefusalMethods.addTo(guard, refusal);
        }
        ContractType contract = new ContractType(guard, version, lifecycle);

        String name = name(resource.type()).simpleName();
        SourceText text = guard.file()
                .open(
                        "Guards the rules of {@link " + guard.resourceType()
                                + "}. The constants are the rules: they return what the methods throw.",
                        (resource.isPublic() ? "public " : "") + "final class " + name,
                        resource.typeParameters());
        text.append(guard.constants());
        contract.addConstant(text);
        text.blank().code("private " + name + "() {}").append(guard.methods());
        contract.addType(text);
        text.close();
        return guard.file().source();
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
