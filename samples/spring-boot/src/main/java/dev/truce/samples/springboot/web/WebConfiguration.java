package dev.truce.samples.springboot.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/**")
                .allowedMethods("*")
                .allowedHeaders("*")
                .exposedHeaders("ETag", "Location", "Retry-After", "Idempotent-Replayed");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        // springdoc has the YAML under the path of the JSON, and ".yaml"
        registry.addViewController("/openapi.json").setViewName("forward:/openapi");
    }
}
