export const words = {
  title: "Вход для сотрудников",
  login: "Логин",
  password: "Пароль",
  code: "Код из приложения",
  codeHint: "Шесть цифр из приложения-аутентификатора",
  signIn: "Войти"
}
