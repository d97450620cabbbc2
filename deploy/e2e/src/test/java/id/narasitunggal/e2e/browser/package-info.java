/** The admin screens as people use them: a real browser, the real login, every screen checked for accessibility (WCAG 2.2 AA). */
@NullMarked
package id.narasitunggal.e2e.browser;

import org.jspecify.annotations.NullMarked;
