<?php
// WordPress's own filter for answers of providers it does not know, without a database: reads JSON answers, one a line.
error_reporting(E_ALL & ~E_DEPRECATED & ~E_WARNING);
ini_set('display_errors', 'stderr');
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
// What the filter asks of the rest of WordPress.
function home_url($path = '') { return 'https://blog.example' . $path; }
function wp_generate_password($length = 12) { return str_repeat('s', $length); }
function __($text) { return $text; }
function is_multisite() { return false; }
function wp_installing() { return false; }
foreach (array('compat.php', 'plugin.php', 'functions.php', 'formatting.php', 'kses.php', 'embed.php', 'class-wp-oembed.php') as $file)
  require_once ABSPATH . WPINC . '/' . $file;
add_filter('pre_option_blog_charset', function () { return 'UTF-8'; });
while (($line = fgets(STDIN)) !== false) {
  $data = json_decode($line);
  echo json_encode(wp_filter_oembed_result($data->html, $data, 'https://plan.example/figures/x/')) . "\n";
}
