package dev.truce.processor.generate;

import dev.truce.processor.model.RefusalRule;

/** The factory of one of the service's own conflicts. */
final class RefusalMethods {
    private RefusalMethods() {}

    static void addTo(GuardDraft guard, RefusalRule refusal) {
        String type = guard.name(RuntimeTypes.REFUSAL_RULE);
        String rule = new RuleCode(type)
                .argument(guard.problem(refusal.problem()))
                .strings(refusal.members())
                .build();
        String constant = guard.constant(ProblemWriter.constant(refusal.problem()), type, rule);
        GuardMethod method = guard.method(refusal.method())
                .javadoc("Returns the conflict "
                        + Javadoc.escaped(refusal.problem().code()) + ": "
                        + Javadoc.escaped(refusal.problem().title()) + ".")
                .returns(guard.name(RuntimeTypes.REFUSED));
        Parameters parameters = new Parameters(constant);
        for (String member : refusal.members()) {
            method.nullable(guard.name(Object.class), parameters.add(Names.camelCase(member)));
        }
        guard.add(method.body("return " + constant + ".refused(" + parameters + ");"));
    }
}
