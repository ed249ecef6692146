package dev.truce.spring.writes;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The endpoints that write orders. */
@Configuration(proxyBeanMethods = false)
@Import({WriteController.class, KeyedWriteController.class, WriteService.class})
public class Writes {}
