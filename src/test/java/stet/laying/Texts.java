package stet.laying;

/** Two towns and a railway that are not on any map. */
final class Texts {
    private Texts() {}

    static final Retold ENGLISH = Retold.of("en", """
            Harbour tolls climb in Port Wessel
            By Ida Marlowe
            Port Wessel will raise its harbour tolls by 12 percent from January, mayor Tomas Reuel announced on Monday. The town council backed the step with 17 votes to nine.
            Rents for boathouses, by contrast, are to rise by only 3 percent. Fishermen had asked for a freeze.
            The ferry line Northsea Link carried 412,000 passengers last year, the company reported. In 2019 it had carried 530,000.
            "We are the ones who keep this harbour alive," said Greta Holm, who runs the largest fish market in town. She employs 60 people.
            According to a survey by the Wessel Gazette, 60 percent of residents oppose the higher tolls, while 31 percent are in favour.
            The state will put $4.5 million into a new breakwater. Work is expected to begin in the spring and to last two years.
            Source: coastal-news.example
            """, """
            Port Wessel asks more of ships.
            Written by Ida Marlowe.
            On Monday Tomas Reuel, mayor of Port Wessel, made it known that harbour tolls go up by 12 % in January. In the council seventeen members were for it and nine against.
            Boathouse rents, however, go up by no more than 3 %. A freeze was what fishermen had wanted.
            Last year 412,000 people travelled with the ferries of Northsea Link, that firm says; in 2019 they were 530,000.
            Greta Holm, owner of the town's largest fish market, which has 60 workers, said of those like her that they "keep this harbour alive".
            In a survey of the Wessel Gazette six in ten residents were against higher tolls: 60 % oppose them and 31 % favour them.
            A new breakwater gets 4.5 million dollars from the state. Building starts in spring, by present plans, and takes two years.
            The article names coastal-news.example as its source.
            The minister of transport, Olga Brandt, visited the shipyard of Lindhaven in May and promised 250 jobs.
            """, """
            2 | The author of the article is Ida Marlowe. | Written by Ida Marlowe
            3 | Harbour tolls in Port Wessel rise by 12 % in January. | harbour tolls go up by 12 % in January
            3 | The council voted for the rise with 17 to 9. | seventeen members were for it and nine against
            4 | Boathouse rents rise by 3 %. | go up by no more than 3 %
            4 | Fishermen had wanted a freeze of the rents. | A freeze was what fishermen had wanted
            5 | Northsea Link had 412,000 passengers last year. | Last year 412,000 people travelled
            5 | Northsea Link had 530,000 passengers in 2019. | in 2019 they were 530,000
            6 | Greta Holm runs the largest fish market in town. | owner of the town's largest fish market
            6 | Greta Holm said that people like her "keep this harbour alive". | they "keep this harbour alive"
            6 | The fish market of Greta Holm has 60 workers. | which has 60 workers
            7 | 60 % of residents oppose the higher tolls. | 60 % oppose them
            8 | The state pays $4.5 million for a new breakwater. | A new breakwater gets 4.5 million dollars from the state
            8 | The building of the breakwater takes two years. | takes two years
            9 | The content comes from coastal-news.example. | coastal-news.example as its source
            10 | Olga Brandt promised 250 jobs at the shipyard of Lindhaven. | promised 250 jobs
            7 | 45 % of residents oppose the higher tolls. | 60 % oppose them
            """);

    static final Retold GERMAN = Retold.of("de", """
            Die Stadtwerke Brückenau bauen bis 2028 ein neues Fernwärmenetz für 38,5 Millionen Euro. Das teilte Geschäftsführerin Renate Vogt am Dienstag mit.
            Bislang heizen 62 Prozent der Haushalte mit Gas. In der Nachbarstadt Sommerfeld sind es 41 Prozent.
            Der Mieterbund fürchtet, dass die Nebenkosten um bis zu ein Drittel steigen. Die Stadtwerke widersprechen dem.
            Im ersten Abschnitt werden 1.200 Gebäude angeschlossen, darunter das Krankenhaus und zwei Schulen.
            """, """
            Für 38,5 Mio. Euro soll in Brückenau bis 2028 ein Netz für Fernwärme entstehen, so Renate Vogt, die die Stadtwerke führt.
            Gas ist die Heizung von 62 % aller Haushalte; im benachbarten Sommerfeld heizen 41 % damit.
            Um ein Drittel könnten Nebenkosten wachsen, warnt der Mieterbund; die Stadtwerke weisen das zurück.
            Zuerst kommen 1200 Gebäude ans Netz, unter ihnen zwei Schulen und das Krankenhaus.
            """, """
            1 | Das Fernwärmenetz in Brückenau kostet 38,5 Millionen Euro. | Für 38,5 Mio. Euro
            1 | Renate Vogt führt die Stadtwerke. | Renate Vogt, die die Stadtwerke führt
            2 | In Brückenau heizen 62 % der Haushalte mit Gas. | Gas ist die Heizung von 62 % aller Haushalte
            2 | In Sommerfeld heizen 41 % der Haushalte mit Gas. | im benachbarten Sommerfeld heizen 41 % damit
            3 | Der Mieterbund warnt vor Nebenkosten, die um ein Drittel wachsen. | Um ein Drittel könnten Nebenkosten wachsen
            4 | Zuerst werden 1200 Gebäude angeschlossen. | Zuerst kommen 1200 Gebäude ans Netz
            4 | Zuerst werden 2100 Gebäude angeschlossen. | Zuerst kommen 1200 Gebäude ans Netz
            """);

    static final Retold JAPANESE = Retold.of("ja", """
            青浜市は、来年4月に新しい図書館を開館すると発表した。建設費は約38億円で、市債でまかなう。
            蔵書は30万冊を予定している。現在の図書館の蔵書は12万冊である。
            市長の高瀬ゆり氏は「町の居間にしたい」と述べた。
            市民団体の調査では、利用者の72％が夜間の開館を望んでいる。
            """, """
            青浜市の新しい図書館は来年4月に開館する。費用の38億円ほどは市債による。
            新しい図書館の蔵書は30万冊となる見込みで、今は12万冊だ。
            高瀬ゆり市長は図書館を「町の居間」にしたいと語った。
            市民団体が調べたところ、夜間の開館を利用者の72パーセントが望む。
            """, """
            1 | 青浜市の新しい図書館は来年4月に開館する。 | 青浜市の新しい図書館は来年4月に開館する
            1 | 図書館の建設費は約38億円である。 | 費用の38億円ほどは市債による
            2 | 新しい図書館の蔵書は30万冊となる。 | 新しい図書館の蔵書は30万冊となる見込み
            3 | 高瀬ゆり市長は図書館を「町の居間」にしたいと述べた。 | 「町の居間」にしたいと語った
            4 | 利用者の72％が夜間の開館を望んでいる。 | 夜間の開館を利用者の72パーセントが望む
            4 | 利用者の27％が夜間の開館を望んでいる。 | 夜間の開館を利用者の72パーセントが望む
            """);
}
