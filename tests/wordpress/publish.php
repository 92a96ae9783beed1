<?php
// Installs WordPress where it is not, and publishes posts as their users would: reads JSON {by, content}, one a line,
// and tells the number of each post. WordPress takes from a user's post what the user may not write.
[, $folder, $address] = $argv;
$_SERVER['HTTP_HOST'] = substr($address, strlen('http://'));
if (in_array('install', $argv)) {
  define('WP_INSTALLING', true);
  (new mysqli(null, 'root', '', '', 0, getenv('PLAN_SOCKET')))->query('CREATE DATABASE wordpress');
}
require_once "$folder/wp-load.php";
if (defined('WP_INSTALLING')) {
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install('Blog', 'admin', 'admin@blog.example', true, '', 'secret');
  foreach (array('editor', 'author') as $role)
    wp_insert_user(array('user_login' => $role, 'user_pass' => 'secret', 'role' => $role));
  exit;
}
while (($line = fgets(STDIN)) !== false) {
  $post = json_decode($line);
  wp_set_current_user(get_user_by('login', $post->by)->ID);
  $made = array('post_title' => $post->by, 'post_content' => $post->content, 'post_status' => 'publish');
  echo wp_insert_post(wp_slash($made)) . "\n";
}
