/**
 * Words that Russian-speaking people build passwords on, written down by us: what the thing is about,
 * love, pets, games, football, curses. In small letters, with е for ё.
 */
export const commonWords: ReadonlyArray<string> = `
пароль пароли парольчик пасс логин вход войти кабинет аккаунт профиль личный секрет секретно тайна
госуслуги госуслуга услуги портал опора есиа снилс инн паспорт полис налог налоги штраф пенсия пособие
справка заявление документ документы гражданин государство сбербанк сбер тинькофф втб альфабанк банк
карта деньги рубль рубли доллар миллион зарплата кредит ипотека яндекс мейл вконтакте одноклассники
телеграм ватсап почта телефон мобила компьютер комп ноутбук интернет админ администратор директор
начальник бухгалтер работа офис пользователь юзер гость тест тестовый проверка пример привет здравствуй
пока спасибо пожалуйста хорошо отлично супер класс круто любовь люблю любимый любимая любимка тебя меня
солнце солнышко зайка зайчик зая котик котенок кошка кот киса киска котэ рыбка птичка малыш малышка
лапочка милый милая красотка красавица принцесса королева король ангел ангелочек демон дьявол мечта
счастье удача победа победитель чемпион герой легенда мама мамочка папа папочка сынок дочка доченька
семья дети ребенок бабушка дедушка брат сестра братан муж жена мужик девочка девушка мальчик парень
пацан друг друзья подруга собака собачка щенок пес барсик мурзик мурка васька пушок рыжик снежок бобик
шарик тузик рекс джек белка лиса медведь мишка волк волчонок тигр тигренок лев львенок слон дракон орел
сокол акула дельфин лошадь конь змея паук черепаха хомяк попугай россия русь родина отчизна империя
ссср союз советский ленин сталин путин царь президент россиянин русский русские слава свобода правда
весна лето осень зима утро вечер день ночь звезда звездочка луна небо море океан река озеро лес гора
огонь вода земля ветер снег дождь гром молния радуга цветок роза ромашка березка береза дуб яблоко
вишня клубника малина арбуз лимон апельсин банан шоколад конфета мороженое пирожок пельмени борщ водка
пиво коньяк кофе чай сигарета машина машинка лада калина приора жигули волга москвич камаз уазик нива
мерседес бмв ауди тойота хонда мазда ниссан форд шевроле мотоцикл спартак зенит цска динамо локомотив
рубин крылья футбол хоккей баскетбол бокс карате самбо спорт тренер танки танк танкист сталкер варкрафт
майнкрафт контра снайпер солдат армия десант вдв спецназ морпех флот моряк капитан офицер майор
полковник генерал майдан школа школьник учитель учительница институт универ студент студентка урок
книга музыка гитара рок рэп металл группа кино актер певец танцы художник компас квартира дом дача
деревня город улица дорога вокзал самолет поезд корабль черный белый красный синий зеленый желтый
золото золотой серебро алмаз бриллиант жизнь смерть война мир время судьба душа сердце бог господь
иисус христос аллах церковь хрен блин жопа сука козел дурак дура идиот лох урод гад чмо хуй пизда блять
ебать мудак сволочь пофиг нафиг йцукен йцукенг фыва фывапрол ячсмить абвгд абвгде абракадабра неизвестно
незнаю незабудка забыл помню секретный простой сложный новый старый первый последний главный один два
три четыре пять шесть семь восемь девять десять сто тысяча
password passwort passwd pass qwerty login admin administrator root user guest welcome hello letmein
master secret access system server default test testing changeme temp temporary demo sample monkey
dragon shadow sunshine princess football baseball superman batman spiderman pokemon naruto starwars
hunter killer soccer hockey computer internet google yandex mail russia moscow love iloveyou lovely
angel forever freedom friend friends family mother father baby girl boy cat kitty dog puppy tiger lion
bear wolf eagle horse flower rose summer winter spring autumn january february march april june july
august september october november december monday friday sunday star moon sun sky blue black white red
green yellow orange silver gold golden diamond money dollar bank visa samsung iphone nokia xiaomi apple
windows linux android gosuslugi sberbank tinkoff vtb esia opora lada bmw mercedes toyota audi spartak
zenit cska dinamo minecraft warcraft counter stalker dota steam gamer player champion winner hacker
cheese chocolate banana cookie coffee pepper ginger buster charlie michael jordan jessica ashley daniel
thomas robert andrew matthew george maggie bailey harley ranger trustno1 whatever nothing something
fuckyou fuck shit bitch asshole one two three four five six seven eight nine zero
`
  .trim()
  .split(/\s+/)
