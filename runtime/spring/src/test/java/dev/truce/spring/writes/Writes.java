package dev.truce.spring.writes;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The endpoints that write orders. */
@Configuration(proxyBeanMethods = false)
@Import({WriteController.class, WriteService.class})
public class Writes {}
