package dev.truce.processor.generate;

import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;
import org.jspecify.annotations.Nullable;

/** The guard's nested class {@code Contract}: what integrations know of the resource without reflection. */
final class ContractType {
    static final String NAME = "Contract";

    private final GuardDraft guard;
    private final Resource resource;
    private final String supertype;
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
        this.supertype = guard.name(RuntimeTypes.RESOURCE_CONTRACT) + "<" + guard.resourceType() + ">";
        this.version = version;
        this.lifecycle = lifecycle;
    }

    void addConstant(SourceText members) {
        members.blank()
                .javadoc("What integrations know of {@link " + guard.resourceType() + "}.")
                .code("public static final " + supertype + " CONTRACT = new " + NAME + "();");
    }

    void addType(SourceText members) {
        String problems = guard.name(ProblemWriter.name(resource.type()));
        StringBuilder arguments = new StringBuilder(guard.resourceType()).append(".class, ");
        arguments
                .append(StringLiteral.of(resource.name()))
                .append(", ")
                .append(problems)
                .append(".values()");
        arguments.append(", ").append(version).append(", ").append(lifecycle);
        for (String constraint : guard.constraints()) {
            arguments.append(", ").append(constraint);
        }
        members.blank()
                .javadoc("The type of {@link #CONTRACT}.")
                .open("public static final class " + NAME + " extends " + supertype)
                .javadoc("For {@code ServiceLoader}; others use {@link #CONTRACT}.")
                .open("public " + NAME + "()")
                .code("super(" + arguments + ");");
        new StorageStatements(guard, members).add(version != null, lifecycle != null);
        members.close();
        VersionRule rule = resource.version();
        if (rule != null) {
            addEtag(members, rule);
        }
        members.close();
    }

    private void addEtag(SourceText members, VersionRule rule) {
        String parameter = guard.resourceParameter();
        members.blank()
                .code("@" + guard.name(Override.class))
                .open("public " + VersionTags.ofResource(guard, rule) + " etag(" + guard.resourceType() + " "
                        + parameter + ")")
                .code("return " + guard.name(GuardWriter.name(resource.type())) + ".etag(" + parameter + ");")
                .close();
    }
}
