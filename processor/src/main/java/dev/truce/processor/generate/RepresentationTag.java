package dev.truce.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.VersionRule;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The entity tag of a representation: that of its member with the name of the resource's version. */
final class RepresentationTag {
    private static final Set<String> PRIMITIVES = Set.of("long", "int", "short");
    private static final Set<String> BOXES = Set.of("java.lang.Long", "java.lang.Integer", "java.lang.Short");

    private RepresentationTag() {}

    /** The method, where the representation has the version in a type that gives the same tag. */
    static Optional<MethodSpec> of(Representation representation, Resource resource, GenerationContext context) {
        VersionRule rule = resource.version();
        if (rule == null || rule.member() == null) {
            return Optional.empty();
        }
        return representation.members().stream()
                .filter(member -> member.name().equals(rule.member()) && member.accessor() != null)
                .filter(member -> sameTag(rule.type(), member.type().name()))
                .findFirst()
                .map(member -> method(representation, member, context));
    }

    private static boolean sameTag(VersionRule.Type version, String shown) {
        return switch (version) {
            case LONG, INT, SHORT, BOXED_LONG, BOXED_INT, BOXED_SHORT ->
                PRIMITIVES.contains(shown) || BOXES.contains(shown);
            case INSTANT -> shown.equals("java.time.Instant");
            case LOCAL_DATE_TIME -> shown.equals("java.time.LocalDateTime");
            case UUID -> shown.equals("java.util.UUID");
            case STRING -> shown.equals("java.lang.String");
            case CONTENT, UNSUPPORTED -> false;
        };
    }

    private static MethodSpec method(Representation representation, Member member, GenerationContext context) {
        String parameter = Names.parameter(representation.type());
        CodeBlock version = CodeBlock.of("$L.$L", parameter, member.accessor());
        MethodSpec.Builder method = MethodSpec.methodBuilder("etag")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Names.of(representation.type()), parameter);
        TypeName type = TypeNames.of(member.type());
        if (type.isPrimitive()) {
            return method.returns(RuntimeTypes.ENTITY_TAG)
                    .addStatement("return $T.of($L)", RuntimeTypes.ENTITY_TAG, version)
                    .build();
        }
        return method.returns(Sources.nullable(RuntimeTypes.ENTITY_TAG, context))
                .addStatement("$T version = $L", type, version)
                .addStatement("return version == null ? null : $T.of(version)", RuntimeTypes.ENTITY_TAG)
                .build();
    }
}
