/** The document of the shop, with the models of SmallRye. */
package dev.truce.jakarta.openapi;
