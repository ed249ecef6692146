package dev.truce.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.ClassRef;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What all generated files have in common. */
final class Sources {
    private static final Pattern SHORT_COMMENT = Pattern.compile("/\\*\\*\\n +\\* (.{1,100})\\n +\\*/");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\(\\) \\{\\n +}\\n");
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final String SPACED = ". @Nullable ";
    private static final String PROCESSOR = "dev.truce.processor.GuardProcessor";

    private Sources() {}

    /** The file of a class. */
    static GeneratedSource file(ClassRef name, TypeSpec type, GenerationContext context) {
        JavaFile file = JavaFile.builder(name.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(!context.javaLangHidden())
                .build();
        return new GeneratedSource(name.qualifiedName(), ascii(tidy(file.toString())));
    }

    /** {@code @Generated} and the suppressed warnings, each where it is needed. */
    static void annotate(TypeSpec.Builder type, GenerationContext context, List<String> ownSuppressions) {
        if (context.generatedVisible()) {
            type.addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        TreeSet<String> suppressions = new TreeSet<>(context.suppressions());
        suppressions.addAll(ownSuppressions);
        if (!suppressions.isEmpty()) {
            CodeBlock warnings = strings(List.copyOf(suppressions));
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", suppressions.size() == 1 ? "$L" : "{$L}", warnings)
                    .build());
        }
    }

    /** What code draws that names a class with as many type parameters by its class literal. */
    static List<String> ownSuppressions(int typeParameters) {
        return typeParameters == 0 ? List.of() : List.of("rawtypes");
    }

    static TypeName nullable(TypeName type, GenerationContext context) {
        return context.nullableVisible() && !type.isPrimitive()
                ? type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build())
                : type;
    }

    /** Strings as arguments. */
    static CodeBlock strings(List<String> values) {
        return joined(values.stream().map(Sources::string).toList());
    }

    /** A text that others wrote, as a literal: JavaPoet would end the line at what Unicode calls a separator, and Java does not. */
    static CodeBlock string(String value) {
        if (value.chars().noneMatch(Sources::isSeparator)) {
            return CodeBlock.of("$S", value);
        }
        StringBuilder literal = new StringBuilder("\"");
        value.chars().forEach(c -> {
            String one = isSeparator(c) ? "\"\\u" + Integer.toHexString(c) + "\"" : quoted((char) c);
            literal.append(one, 1, one.length() - 1);
        });
        return CodeBlock.of("$L", literal.append('"'));
    }

    private static String quoted(char c) {
        return CodeBlock.of("$S", String.valueOf(c)).toString();
    }

    private static boolean isSeparator(int c) {
        return c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    /** Arguments, on as many lines as they need. */
    static CodeBlock joined(List<CodeBlock> arguments) {
        return CodeBlock.join(arguments, ",$W");
    }

    /** A text that others wrote, for a Javadoc comment: it can neither end the comment nor be taken for a tag. */
    static String javadoc(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || isSeparator(c)) {
                escaped.append(' ');
            } else if ("&<>@*/{}\\".indexOf(c) >= 0) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** The same program, without the lines and spaces that JavaPoet adds and people do not. */
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

    /** The same program in ASCII: the compiler's encoding is the user's choice. */
    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x7f) {
                ascii.append(c);
            } else {
                String hex = Integer.toHexString(c);
                ascii.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            }
        }
        return ascii.toString();
    }
}
