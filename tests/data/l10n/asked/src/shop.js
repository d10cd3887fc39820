import { t } from "./texts.js";

export const greet = (user) => t("hello", { user: user.name });
export const title = () => t("cart-titel") ?? t("cart-title");
export const refused = (why) => t(`error-${why}`);
