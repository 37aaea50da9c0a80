namespace MeetingBot.Minutes.Reading.Word;

/// <summary>The names Word has for ways to write a number. Rare ones of other languages are written 1, 2, 3.</summary>
internal static class WordNumberFormats
{
    public static string Write(int n, string? format) => format switch
    {
        "none" => "",
        "taiwaneseCountingThousand" or "taiwaneseCounting" or "chineseCounting" or "chineseCountingThousand" or "japaneseCounting"
            => Numerals.Chinese(n),
        "taiwaneseDigital" or "ideographDigital" or "japaneseDigitalTenThousand" => Numerals.ChineseDigits(n),
        "ideographLegalTraditional" or "japaneseLegal" => Numerals.Legal(n),
        "chineseLegalSimplified" => Numerals.SimplifiedLegal(n),
        "ideographTraditional" => Numerals.HeavenlyStem(n),
        "ideographZodiac" => Numerals.EarthlyBranch(n),
        "ideographEnclosedCircle" => Numerals.CircledChinese(n),
        "decimalFullWidth" or "decimalFullWidth2" => Numerals.FullWidth(n),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Numerals.Circled(n),
        "decimalEnclosedParen" => $"({Numerals.Decimal(n)})",
        "decimalEnclosedFullstop" => $"{Numerals.Decimal(n)}.",
        "decimalZero" => Numerals.TwoDigits(n),
        "upperRoman" => Numerals.UpperRoman(n),
        "lowerRoman" => Numerals.LowerRoman(n),
        "upperLetter" => Numerals.Letters(n, 'A'),
        "lowerLetter" => Numerals.Letters(n, 'a'),
        _ => Numerals.Decimal(n),
    };
}
