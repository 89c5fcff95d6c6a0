<?php
/**
 * Plugin Name:       faq-widget
 * Description:       Shortcode [faq_widget]: a store's questions and answers, from one faq.json.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 *
 * This file and the built dist/cdn, as the folder cdn beside it, are the plugin:
 * wp-content/plugins/faq-widget/{faq-widget.php,cdn/}.
 */

defined( 'ABSPATH' ) || exit;

/**
 * [faq_widget src="/wp-content/uploads/faq.json" views="questions contact" single]
 *
 * The tag is written on one line and has no children: there is nothing that WordPress's own formatting
 * (paragraphs, line breaks, curly quotes) could get into.
 *
 * @param array|string $given Attributes as written; a bare word such as `single` has a number for its key.
 */
function faq_widget_shortcode( $given ) {
	// Modules are their own kind of script since WordPress 6.5. A page without the shortcode loads nothing.
	wp_enqueue_script_module( 'faq-widget', plugins_url( 'cdn/faq-widget.js', __FILE__ ), array(), '0.1.0' );

	$names = array( 'locales', 'lang', 'views', 'view', 'topics', 'topic', 'entry', 'heading-level', 'json-ld' );
	$flags = array( 'single', 'compact', 'deep-links' );
	$given = (array) $given;
	$src   = isset( $given['src'] ) ? $given['src'] : '/wp-content/uploads/faq.json';
	$tag   = '<faq-widget src="' . esc_url( $src ) . '"';
	foreach ( $names as $name ) {
		if ( isset( $given[ $name ] ) ) {
			$tag .= ' ' . $name . '="' . esc_attr( $given[ $name ] ) . '"';
		}
	}
	foreach ( $flags as $flag ) {
		if ( in_array( $flag, $given, true ) ) {
			$tag .= ' ' . $flag;
		}
	}
	return $tag . '></faq-widget>';
}
add_shortcode( 'faq_widget', 'faq_widget_shortcode' );
