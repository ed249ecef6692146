package dev.truce.processor.generate;

import dev.truce.Resolution;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the enum of a resource's problem types. */
public final class ProblemWriter {
    private static final String NEXT = ",\n        ";

    private final Resource resource;
    private final GenerationContext context;
    private final String name;
    /** Two problems of one name are a finding; here the first of them stands for both. */
    private final Map<String, ProblemSpec> constants = new LinkedHashMap<>();

    private final SourceFile file;
    private final Imports imports;
    private boolean anyOwnDetail;

    private ProblemWriter(Resource resource, GenerationContext context) {
        this.resource = resource;
        this.context = context;
        this.name = name(resource.type()).simpleName();
        this.file = new SourceFile(name(resource.type()), context, null);
        this.imports = file.imports();
        imports.reserve(resource.type());
        for (ProblemSpec problem : resource.problems()) {
            constants.putIfAbsent(constant(problem), problem);
            anyOwnDetail |= problem.detailOverridden();
        }
    }

    /**
     * Writes the enum.
     *
     * @throws IllegalArgumentException if the resource has no rule: then it has no problem types either
     */
    public static GeneratedSource write(Resource resource, GenerationContext context) {
        if (!resource.hasRules()) {
            throw new IllegalArgumentException(resource.type() + " has no rule");
        }
        return new ProblemWriter(resource, context).write();
    }

    /** The enum's name. */
    static ClassRef name(ClassRef resource) {
        return resource.companion("Problem");
    }

    /** The constant of a problem type. */
    static String constant(ProblemSpec problem) {
        return Names.identifier(problem.constant());
    }

    private GeneratedSource write() {
        SourceText text = file.open(
                "The problems that the rules of {@link " + imports.name(resource.type()) + "} lead to.",
                (resource.isPublic() ? "public " : "") + "enum " + name + " implements "
                        + imports.name(RuntimeTypes.PROBLEM_TYPE),
                0);
        addConstants(text);
        String definition = imports.name(RuntimeTypes.PROBLEM_DEFINITION);
        text.blank().code("private final " + definition + " definition;");
        addConstructor(text, definition);
        text.blank()
                .code("@" + imports.name(Override.class))
                .open("public " + definition + " definition()")
                .code("return definition;")
                .close();
        addOf(text);
        text.close();
        return file.source();
    }

    private void addConstants(SourceText text) {
        Iterator<Map.Entry<String, ProblemSpec>> rest = constants.entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<String, ProblemSpec> constant = rest.next();
            ProblemSpec problem = constant.getValue();
            text.blank()
                    .javadoc(Javadoc.escaped(problem.title()) + " (" + problem.status() + ").")
                    .code(constant.getKey() + "(\n        " + arguments(problem) + (rest.hasNext() ? ")," : ");"));
        }
    }

    private String arguments(ProblemSpec problem) {
        return StringLiteral.of(problem.uri())
                + NEXT + StringLiteral.of(problem.code())
                + NEXT + problem.status()
                + NEXT + StringLiteral.of(problem.title())
                + NEXT + imports.name(Resolution.class) + "."
                + problem.resolution().name()
                + NEXT + StringLiteral.of(problem.detail())
                + (anyOwnDetail ? NEXT + problem.detailOverridden() : "");
    }

    private void addConstructor(SourceText text, String definition) {
        String string = imports.name(String.class);
        String made = definition + ".of(\n        " + style() + ", " + StringLiteral.of(resource.name())
                + ", uri, code, status, title, resolution, detail);";
        text.blank()
                .open(name + "(" + string + " uri, " + string + " code, int status, " + string + " title, "
                        + imports.name(Resolution.class) + " resolution, " + string + " detail"
                        + (anyOwnDetail ? ", boolean ownDetail)" : ")"));
        if (anyOwnDetail) {
            text.code(definition + " standard = " + made)
                    .code("this.definition = ownDetail ? standard.overridingDetail() : standard;");
        } else {
            text.code("this.definition = " + made);
        }
        text.close();
    }

    private String style() {
        String style = imports.name(RuntimeTypes.PROBLEM_STYLE);
        if (context.hasDefaultStyle()) {
            return style + ".DEFAULT";
        }
        String naming = imports.name(RuntimeTypes.MEMBER_NAMING);
        return "new " + style + "(" + StringLiteral.of(context.problemBase()) + ", " + naming
                + (context.camelCaseMembers() ? ".CAMEL_CASE)" : ".SNAKE_CASE)");
    }

    private void addOf(SourceText text) {
        text.blank()
                .javadoc("Returns the problem that a conflict leads to, {@code null} for one of another resource.")
                .open("public static " + imports.nullable(name) + " of(" + imports.name(RuntimeTypes.CONFLICT)
                        + " conflict)")
                .code("return conflict.type() instanceof " + name + " problem ? problem : null;")
                .close();
    }
}
