package dev.truce.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.truce.processor.model.ClassRef;
import java.util.List;
import java.util.regex.Pattern;

/** What the files of views have in common, which JavaPoet writes. */
final class ViewSources {
    private static final Pattern SHORT_COMMENT = Pattern.compile("/\\*\\*\\n +\\* (.{1,100})\\n +\\*/");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\(\\) \\{\\n +}\\n");
    private static final String SPACED = ". @Nullable ";

    private ViewSources() {}

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
            type.addAnnotation(AnnotationSpec.builder(TypeNames.of(RuntimeTypes.GENERATED))
                    .addMember("value", "$S", Warnings.PROCESSOR)
                    .build());
        }
        List<String> suppressions = Warnings.suppressed(context, ownSuppressions);
        if (!suppressions.isEmpty()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", suppressions.size() == 1 ? "$L" : "{$L}", StringLiteral.list(suppressions))
                    .build());
        }
    }

    static TypeName nullable(TypeName type, GenerationContext context) {
        return context.nullableVisible() && !type.isPrimitive()
                ? type.annotated(AnnotationSpec.builder(TypeNames.of(RuntimeTypes.NULLABLE))
                        .build())
                : type;
    }

    /** Arguments, on as many lines as they need. */
    static CodeBlock joined(List<CodeBlock> arguments) {
        return CodeBlock.join(arguments, ",$W");
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
                ascii.append(StringLiteral.unicode(c));
            }
        }
        return ascii.toString();
    }
}
