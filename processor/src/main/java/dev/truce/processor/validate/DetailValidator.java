package dev.truce.processor.validate;

import dev.truce.Disclosure;
import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.UniqueRule;
import dev.truce.runtime.vocabulary.DetailTemplate;
import dev.truce.runtime.vocabulary.MemberName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Checks the texts of a problem: they may use its members only, and disclose nothing that the rule hides. */
final class DetailValidator {

    private final ProblemSite site;
    private final ProblemSpec problem;
    private final Collector findings;

    DetailValidator(ProblemSite site, Collector findings) {
        this.site = site;
        this.problem = site.problem();
        this.findings = findings;
    }

    void check() {
        for (String name : DetailTemplate.parse(problem.title()).placeholders()) {
            findings.add(DiagnosticCode.PROBLEM_VARIABLE_TITLE, site.at("title"), "{" + name + "}");
        }
        if (problem.detailOverridden()) {
            for (String name : DetailTemplate.parse(problem.detail()).placeholders()) {
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

    private void reportUnknown(String name) {
        UniqueRule rule = site.unique();
        if (rule != null && rule.disclosure() != Disclosure.VALUE && MemberName.isRevealing(name)) {
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
        List<String> words = Arrays.stream(withoutPlaceholders(text).split("[^\\p{L}\\p{N}]+"))
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

    private static String withoutPlaceholders(String template) {
        String text = template;
        for (String name : DetailTemplate.parse(template).placeholders()) {
            text = text.replace("{" + name + "}", " ");
        }
        return text;
    }
}
