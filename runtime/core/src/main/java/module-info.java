/** What generated guards and applications call: conflicts, problems, entity tags and preconditions. */
module dev.truce.runtime {
    requires transitive dev.truce.annotations;
    requires static transitive org.jspecify;

    exports dev.truce.runtime;

    uses dev.truce.runtime.Representation;
    uses dev.truce.runtime.ResourceContract;
}
