/** The API for generated guards and applications: conflicts, problems, entity tags and preconditions. */
@SuppressWarnings("module") // these modules are built later
module dev.truce.runtime {
    requires transitive dev.truce.annotations;
    requires static transitive org.jspecify;

    exports dev.truce.runtime;
    exports dev.truce.runtime.generated;
    exports dev.truce.runtime.vocabulary to
            dev.truce.jdbc,
            dev.truce.web;

    uses dev.truce.runtime.generated.Representation;
    uses dev.truce.runtime.ResourceContract;
}
