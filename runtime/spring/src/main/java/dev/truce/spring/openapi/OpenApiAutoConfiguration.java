package dev.truce.spring.openapi;

import dev.truce.runtime.IfMatch;
import dev.truce.runtime.IfNoneMatch;
import dev.truce.web.ProblemMember;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** Configures springdoc, where the application has it. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(GlobalOpenApiCustomizer.class)
@ConditionalOnProperty(name = "truce.openapi.enabled", matchIfMissing = true)
public final class OpenApiAutoConfiguration {

    OpenApiAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "truceConflictsOfDocument")
    GlobalOpenApiCustomizer truceConflictsOfDocument(
            ApplicationContext context, ObjectProvider<ProblemMember<?>> members) {
        ClassLoader loader = context.getClassLoader();
        return new ConflictsOfDocument(
                loader != null ? loader : OpenApiAutoConfiguration.class.getClassLoader(),
                new AddedMembers(members.orderedStream().toList()));
    }

    @Bean
    @ConditionalOnMissingBean(name = "trucePreconditionHeaders")
    GlobalOperationCustomizer trucePreconditionHeaders() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IfMatch.class, IfNoneMatch.class);
        return new PreconditionHeaders();
    }
}
