package dev.truce.processor.generate;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import java.util.List;
import java.util.Map;

/** Writes what integrations know of a class that shows a resource: its JSON names and its entity tag. */
public final class RepresentationWriter {
    /** As many pairs as {@code Map.of} takes. */
    private static final int MAP_OF = 10;

    private RepresentationWriter() {}

    /**
     * Writes the class.
     *
     * @param representation what shows the resource
     * @param resource the resource that it shows
     */
    public static GeneratedSource write(Representation representation, Resource resource, GenerationContext context) {
        ClassRef type = name(representation.type());
        SourceFile file = new SourceFile(type, context, null);
        Imports imports = file.imports();
        imports.reserve(representation.type());
        imports.reserve(resource.type());
        String shown = imports.name(representation.type());
        String shows = imports.name(resource.type());
        SourceText text = file.open(
                "What integrations know of {@link " + shown + "}, which shows {@link " + shows + "}.",
                // ServiceLoader makes instances of public classes only, on the class path.
                "public final class " + type.simpleName() + " extends " + imports.name(RuntimeTypes.REPRESENTATION)
                        + "<" + shown + ">",
                representation.typeParameters());
        text.javadoc("For {@code ServiceLoader}.")
                .open("public " + type.simpleName() + "()")
                .code("super(" + shown + ".class, " + shows + ".class, " + jsonNames(representation.members(), imports)
                        + ");")
                .close();
        RepresentationTag.addTo(text, representation, resource, imports);
        text.close();
        return file.source();
    }

    /** The generated class, which {@code META-INF/services/dev.truce.runtime.Representation} lists. */
    public static ClassRef name(ClassRef representation) {
        return representation.companion("Representation");
    }

    /** The JSON names by the names of the members in Java: all, since the runtime takes the representation with the most. */
    private static String jsonNames(List<Member> members, Imports imports) {
        String map = imports.name(Map.class);
        boolean few = members.size() <= MAP_OF;
        StringBuilder entries = new StringBuilder();
        for (Member member : members) {
            String pair = StringLiteral.of(member.name()) + ", " + StringLiteral.of(member.jsonName());
            entries.append(entries.isEmpty() ? "" : ", ").append(few ? pair : map + ".entry(" + pair + ")");
        }
        return map + (few ? ".of(" : ".ofEntries(") + entries + ")";
    }
}
