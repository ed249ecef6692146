/** An application as its developers would write it, on which the starter is tested. */
package dev.truce.spring.shop;
