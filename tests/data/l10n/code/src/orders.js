export async function show(l10n, page, user, orders) {
  page.title = await l10n.formatValue("orders-title");
  page.hello = await l10n.formatValue("orders-hello", { user: user.name });
  page.count = await l10n.formatValue("orders-count", { count: orders.length });
  for (const order of orders) {
    order.label = await l10n.formatValue("orders-state-" + order.state);
  }
  l10n.setAttributes(page.owner, "orders-owner", { owner: user.name });
  page.footer = await l10n.formatValue("orders-footer");
  return l10n.formatValue("orders-printed", { number: orders[0].number });
}
