package dev.truce.processor.validate;

import dev.truce.Disclosure;
import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.UniqueRule;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the texts of a problem: that they use members it has, and tell nothing that is to be kept secret. */
final class DetailValidator {

    /** As the runtime reads them: any other brace is text. */
    private static final String PLACEHOLDER = "\\{([A-Za-z][A-Za-z0-9_]*)}";

    private static final Set<String> OF_VALUES = Set.of("field", "fields", "value", "values");

    private final ProblemSite site;
    private final ProblemSpec problem;
    private final Collector findings;

    DetailValidator(ProblemSite site, Collector findings) {
        this.site = site;
        this.problem = site.problem();
        this.findings = findings;
    }

    void check() {
        for (String name : placeholders(problem.title())) {
            findings.add(DiagnosticCode.PROBLEM_VARIABLE_TITLE, site.at("title"), "{" + name + "}");
        }
        if (problem.detailOverridden()) {
            for (String name : placeholders(problem.detail())) {
                if (!site.members().contains(name)) {
                    reportUnknown(name);
                }
            }
        }
        UniqueRule rule = site.unique();
        if (rule != null && rule.disclosure() == Disclosure.HIDDEN) {
            checkHidden(rule);
        }
    }

    private static List<String> placeholders(String template) {
        if (template.indexOf('{') < 0) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        Matcher placeholder = Pattern.compile(PLACEHOLDER).matcher(template);
        while (placeholder.find()) {
            names.add(placeholder.group(1));
        }
        return List.copyOf(names);
    }

    private void reportUnknown(String name) {
        UniqueRule rule = site.unique();
        if (rule != null && rule.disclosure() != Disclosure.VALUE && OF_VALUES.contains(name)) {
            findings.add(DiagnosticCode.UNIQUE_HIDDEN_VALUE, site.at("detail"), "{" + name + "}", rule.disclosure());
        } else {
            findings.add(
                    DiagnosticCode.PROBLEM_UNKNOWN_PLACEHOLDER,
                    site.at("detail"),
                    name,
                    Suggestion.hint(name, site.members()));
        }
    }

    private void checkHidden(UniqueRule rule) {
        for (String field : rule.fields()) {
            if (names(problem.code(), field)) {
                findings.add(DiagnosticCode.UNIQUE_HIDDEN_FIELD, site.at("code"), "code", field);
            }
            if (names(problem.title(), field)) {
                findings.add(DiagnosticCode.UNIQUE_HIDDEN_FIELD, site.at("title"), "title", field);
            }
            if (problem.detailOverridden() && names(problem.detail(), field)) {
                findings.add(DiagnosticCode.UNIQUE_HIDDEN_FIELD, site.at("detail"), "detail", field);
            }
        }
    }

    /** Whether a text names a field in one word or in several: {@code E-mail} names {@code email}. */
    private static boolean names(String text, String field) {
        List<String> words = Arrays.stream(text.replaceAll(PLACEHOLDER, " ").split("[^\\p{L}\\p{N}]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        String sought = field.toLowerCase(Locale.ROOT);
        for (int from = 0; from < words.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < words.size() && joined.length() < sought.length(); to++) {
                joined.append(words.get(to));
                if (joined.toString().equals(sought)) {
                    return true;
                }
            }
        }
        return false;
    }
}
