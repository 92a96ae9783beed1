<?php
// What the test adds to WordPress: its requests reach the built site and nothing else, no mail goes out, a reader asks
// for a theme by name. Our site stands on loopback under another address than its pages say, and WordPress rightly
// refuses loopback; so a request for that address is answered here, before the refusal, which stays as it is.
add_filter('pre_http_request', function ($answer, $asked, $url) {
  [$home, $stands] = [getenv('PLAN_HOME'), getenv('PLAN_STANDS')];
  if (str_starts_with($url, $stands)) return $answer;
  if (!str_starts_with($url, $home)) return new WP_Error('offline', $url);
  return wp_remote_request($stands . substr($url, strlen($home)), array('reject_unsafe_urls' => false) + $asked);
}, 10, 3);
add_filter('pre_wp_mail', '__return_true');
foreach (array('template', 'stylesheet') as $option)
  add_filter("pre_option_$option", fn($own) => $_GET['theme'] ?? $own);
