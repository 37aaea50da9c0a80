using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>The thing of a matter that a question hangs on, by where it stands: a sentence on the matter need not speak of it.</summary>
internal sealed partial record AskedThing
{
    /// <summary>Where it ends before the question word: 門票 in 門票去哪買, 報名費 in 報名費怎麼算.</summary>
    public int? HeadBy { get; init; }

    /// <summary>Where it ends in a question without any: 某診所的電話.</summary>
    public int? LastBy { get; init; }

    /// <summary>Where it begins behind 有沒有: 有沒有泰語通譯.</summary>
    public int? WhetherAt { get; init; }

    /// <summary>Where what happened then begins: behind 的時候, 後來.</summary>
    public int? ThenAt { get; init; }

    /// <summary>電 in 用了多少電: what has no number of pieces.</summary>
    public string? Substance { get; init; }

    /// <summary>怎麼收費: how much it costs, in what words ever.</summary>
    public bool Fee { get; init; }

    /// <summary>得了什麼獎.</summary>
    public bool Prize { get; init; }

    /// <summary>有什麼好處: what is got for it.</summary>
    public bool Gain { get; init; }

    /// <summary>補助 in 可以申請補助嗎: what people would get.</summary>
    public int? BenefitAt { get; init; }

    /// <summary>帳號 in 帳號是什麼: what is told by letters or digits of its own.</summary>
    public string? Number { get; init; }

    /// <summary>Where 紀念品 ends in 紀念品是什麼.</summary>
    public int? WhatBy { get; init; }

    /// <summary>Where the other side begins in 男廁還是女廁.</summary>
    public int? OrAt { get; init; }

    public static AskedThing In(string text) => new()
    {
        HeadBy = QuestionWords().Matches(text) is [.., var last] ? Particles().Match(text[..last.Index]).Index : null,
        LastBy = AnyQuestion().IsMatch(text) ? null : Ending().Match(text).Index,
        WhetherAt = End(Whether().Match(text)),
        ThenAt = End(Then().Match(text)),
        Substance = Named(SomeOf().Match(text)),
        Fee = FeeWords().IsMatch(text),
        Prize = PrizeWords().IsMatch(text),
        Gain = GainWords().IsMatch(text),
        BenefitAt = Start(Benefit().Match(text)),
        Number = Named(NumberOf().Match(text)),
        WhatBy = Start(WhatItIs().Match(text)),
        OrAt = End(Or().Match(text)),
    };

    private static int? Start(Match words) => words.Success ? words.Index : null;

    private static string? Named(Match words) => words.Success ? words.Groups["of"].Value : null;

    private static int? End(Match words) => words.Success ? words.Index + words.Length : null;

    [GeneratedRegex("怎麼|怎樣|如何|什麼|啥|哪|多少|(禮拜|星期|週)?(?<![哪這那某好前後近])幾|為何")]
    private static partial Regex QuestionWords();

    [GeneratedRegex("(一[個份張瓶次年月場盒節堂位晚天]|要|是|會|該|可以?|得|能|都|現在|目前|後來|最後|打算|應該?|去|到|在|從|給|由|被|又|還|有|了|為|共|總共|一共|大概|大約|[，, ])*$")]
    private static partial Regex Particles();

    [GeneratedRegex("怎|如何|什麼|甚麼|啥|哪|誰|多少|幾|何|嗎|呢|是否|有沒有|有無|是不是|能不能|可不可以|可否|要不要|會不會|沒[？?]?$|多[久長大高重]|還是|吧")]
    private static partial Regex AnyQuestion();

    [GeneratedRegex("[？?。!！ ]*$")]
    private static partial Regex Ending();

    [GeneratedRegex("有沒有")]
    private static partial Regex Whether();

    [GeneratedRegex("的時候(?!.*的時候)|後來|事後|[，,]結果")]
    private static partial Regex Then();

    [GeneratedRegex("了?多少(?<of>[電水油紙氣雨煤垃])[？?呢啊]*$")]
    private static partial Regex SomeOf();

    [GeneratedRegex("(費用?|租金|價錢|價格|月租|票價|票)(要|是|都)?(怎麼|如何)(算|收|計|計算|付|繳)|(怎麼|如何)(收費|計費|計價)|(收費|費率|票價|租金|電價|水價)(是|要)?(一|每)(度|小時|次|張|晚|天|日|坪|公里|公斤|人|桶|輛|位)(是|要|收)?(多少|幾元|幾塊)")]
    private static partial Regex FeeWords();

    [GeneratedRegex("[得獲拿]過?了?(什麼|哪[些個項]|啥)獎|第幾名|得獎了?嗎|得了?幾名")]
    private static partial Regex PrizeWords();

    [GeneratedRegex("(什麼|哪些|啥)(好處|獎勵|優惠|福利|回饋|誘因|甜頭|獎賞|鼓勵)|(好處|獎勵|優惠|福利|回饋|誘因)(是|有)(什麼|哪些|啥)")]
    private static partial Regex GainWords();

    [GeneratedRegex("(?<=(可以|可不可以|能|能不能|可否|會|有|要)[^，。]{0,6})(補助|補貼|津貼|獎[勵助]金|慰問金|退[費款票]|減免|優惠|打折|免費|報帳|核銷|補休|加班費|公假|停車證|貸款|借用|租借|保險|理賠|賠償)(?=[^，。]{0,2}嗎)")]
    private static partial Regex Benefit();

    // 接了幾通電話 asks for no number of one.
    [GeneratedRegex("(?<of>帳號|密碼|代碼|代號|電話|分機|專線|傳真|信箱|郵件|統編)(號碼)?(是|為)?(什麼|多少|幾號|哪個)[？?]*$|(?<=的)(?<of>帳號|密碼|電話|分機|專線|傳真|信箱|統編)(號碼)?[？?]*$")]
    private static partial Regex NumberOf();

    [GeneratedRegex("還是(在|去|用|給|由|走|從)?")]
    private static partial Regex Or();

    [GeneratedRegex("(是|為)(什麼|啥)(東西)?[？?呢啊]*$")]
    private static partial Regex WhatItIs();
}
