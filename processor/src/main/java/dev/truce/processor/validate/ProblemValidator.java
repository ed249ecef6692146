package dev.truce.processor.validate;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Findings;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks the problem types of all rules: codes, statuses and titles are valid, and no two types are the same. */
final class ProblemValidator {

    private final Resource resource;
    private final Collector findings = new Collector();
    private final List<ProblemSite> seen = new ArrayList<>();

    private ProblemValidator(Resource resource) {
        this.resource = resource;
    }

    /**
     * Checks the problem types of a resource.
     *
     * @param mistaken the places where a rule itself is wrong: a problem of such a rule may repeat another
     */
    static Findings check(Resource resource, Set<SourceLocation> mistaken) {
        ProblemValidator validator = new ProblemValidator(resource);
        for (ProblemSite site : ProblemSite.of(resource)) {
            boolean isMistaken = hasOneWithin(site.rule(), mistaken);
            validator.checkCode(site, isMistaken);
            validator.checkStatus(site);
            validator.checkTitle(site);
            new DetailValidator(site, validator.findings).check();
            if (!isMistaken) {
                validator.checkRepetition(site);
            }
        }
        return validator.findings.findings();
    }

    private static boolean hasOneWithin(SourceLocation rule, Set<SourceLocation> places) {
        for (SourceLocation place : places) {
            SourceLocation annotation =
                    new SourceLocation(place.type(), place.member(), place.annotation(), place.occurrence(), "");
            if (annotation.equals(rule)) {
                return true;
            }
        }
        return false;
    }

    private void checkCode(ProblemSite site, boolean isMistaken) {
        String code = site.problem().code();
        // a wrong name, of the resource or of what refers to it, makes the codes wrong that are made from it
        boolean isNameWrong = !Names.isWireName(resource.name())
                || (isMistaken
                        && (site.problem().kind() == ProblemKind.REFERENCED
                                || site.problem().kind() == ProblemKind.MISSING_REFERENCE));
        if (!Names.isCode(code) && !isNameWrong) {
            findings.add(DiagnosticCode.PROBLEM_BAD_CODE, site.at("code"), code, Names.codeLike(code, "OUT_OF_STOCK"));
        }
    }

    private void checkStatus(ProblemSite site) {
        ProblemSpec problem = site.problem();
        int status = problem.status();
        int fixed = problem.kind() == ProblemKind.PRECONDITION_FAILED
                ? 412
                : problem.kind() == ProblemKind.PRECONDITION_REQUIRED ? 428 : status;
        if (status != fixed) {
            findings.add(DiagnosticCode.PROBLEM_FIXED_STATUS, site.at("status"), site.attribute(), fixed, status);
        } else if (status < 400 || status > 499) {
            findings.add(DiagnosticCode.PROBLEM_BAD_STATUS, site.at("status"), status);
        }
    }

    private void checkTitle(ProblemSite site) {
        if (site.problem().title().isBlank()) {
            findings.add(
                    DiagnosticCode.PROBLEM_BLANK_TITLE,
                    site.at("title"),
                    site.problem().code());
        }
    }

    private void checkRepetition(ProblemSite site) {
        ProblemSpec problem = site.problem();
        for (ProblemSite earlier : seen) {
            if (earlier.problem().code().equals(problem.code())) {
                findings.add(DiagnosticCode.PROBLEM_REPEATED_CODE, site.at("code"), problem.code(), describe(earlier));
                return;
            }
            if (earlier.problem().uri().equals(problem.uri())
                    || earlier.problem().constant().equals(problem.constant())) {
                String hint = site.unique() != null && earlier.unique() != null
                        ? "name both constraints in one rule"
                        : "choose another code";
                findings.add(DiagnosticCode.PROBLEM_SAME_TYPE, site.at("code"), problem.uri(), hint);
                return;
            }
        }
        seen.add(site);
    }

    private static String describe(ProblemSite site) {
        String constant = site.problem().constant();
        return constant.equals(site.problem().code()) ? "another @Refusal" : constant;
    }
}
