package dev.truce.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.ClassRef;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the parts that all source files have in common, with JavaPoet. */
final class Sources {
    /** The value of {@code @Generated}. */
    private static final String PROCESSOR = "dev.truce.processor.GuardProcessor";

    private static final Pattern SHORT_COMMENT = Pattern.compile("/\\*\\*\\n +\\* (.{1,100})\\n +\\*/");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\(\\) \\{\\n +}\\n");
    private static final Pattern LINE_SEPARATOR = Pattern.compile("(?<=[\u2028\u2029])|(?=[\u2028\u2029])");
    private static final String SPACED = ". @Nullable ";

    private Sources() {}

    /** Returns the file of a class. */
    static GeneratedSource file(ClassRef name, TypeSpec type, GenerationContext context) {
        JavaFile file = JavaFile.builder(name.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(!context.javaLangHidden())
                .build();
        return new GeneratedSource(name.qualifiedName(), ascii(tidy(file.toString())));
    }

    /**
     * Adds {@code @Generated} and {@code @SuppressWarnings}, each where it is needed.
     *
     * @param suppressed the warnings that the file causes
     */
    static void annotate(TypeSpec.Builder type, GenerationContext context, Collection<String> suppressed) {
        if (context.generatedVisible()) {
            type.addAnnotation(AnnotationSpec.builder(TypeNames.GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        if (!suppressed.isEmpty()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", suppressed.size() == 1 ? "$L" : "{$L}", strings(suppressed))
                    .build());
        }
    }

    /** Returns the method that says that a tag does not cover all that is shown. */
    static MethodSpec notCoveredByTag() {
        return MethodSpec.methodBuilder("isCoveredByTag")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return false")
                .build();
    }

    /** Returns the warnings that the class literal of a class with as many type parameters causes. */
    static List<String> warningsOfLiteral(int typeParameters) {
        return typeParameters == 0 ? List.of() : List.of("rawtypes");
    }

    static TypeName nullable(TypeName type, GenerationContext context) {
        return context.nullableVisible() && !type.isPrimitive()
                ? type.annotated(AnnotationSpec.builder(TypeNames.NULLABLE).build())
                : type;
    }

    /** Returns arguments, on as many lines as they need. */
    static CodeBlock arguments(Collection<CodeBlock> arguments) {
        return CodeBlock.join(arguments, ",$W");
    }

    /** Returns strings as arguments. */
    static CodeBlock strings(Collection<String> values) {
        return arguments(values.stream().map(Sources::string).toList());
    }

    /**
     * Returns a string literal. JavaPoet ends the line at each Unicode line separator, which Java strings may contain.
     */
    static CodeBlock string(String value) {
        return CodeBlock.join(
                Stream.of(LINE_SEPARATOR.split(value, -1)).map(Sources::literal).toList(), " + ");
    }

    private static CodeBlock literal(String part) {
        return switch (part) {
            case "\u2028" -> CodeBlock.of("$L", "\"\\u2028\"");
            case "\u2029" -> CodeBlock.of("$L", "\"\\u2029\"");
            default -> CodeBlock.of("$S", part);
        };
    }

    /** Removes the blank lines and spaces that JavaPoet adds and people would not write. */
    private static String tidy(String text) {
        String shorter = EMPTY_BODY
                .matcher(SHORT_COMMENT.matcher(text).replaceAll("/** $1 */"))
                .replaceAll("() {}\n");
        if (!shorter.contains(SPACED)) {
            return shorter;
        }
        StringBuilder tidy = new StringBuilder(shorter.length());
        shorter.lines()
                .forEach(line -> tidy.append(line.contains("\"") ? line : line.replace(SPACED, ".@Nullable "))
                        .append('\n'));
        return tidy.toString();
    }

    /** Escapes what is not ASCII, since users choose the compiler's encoding. */
    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x7f) {
                ascii.append(c);
            } else {
                ascii.append(String.format("\\u%04x", (int) c));
            }
        }
        return ascii.toString();
    }
}
