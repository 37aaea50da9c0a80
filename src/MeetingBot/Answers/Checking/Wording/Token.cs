namespace MeetingBot.Answers.Checking.Wording;

/// <summary>A letter, a number, a day or a stop of a text, spelt so that what means the same is equal.</summary>
/// <param name="Turn">Of a day: 前, 起, 止, 內, 下班前 …; 10月15日 is another day than 10月15日前.</param>
internal readonly record struct Token(TokenKind Kind, string Text, string Turn = "")
{
    /// <summary>及 and 、 join alike; the others are equal or not.</summary>
    public bool Means(Token other) => this == other || (IsAnd && other.IsAnd);

    public bool IsAnd => Kind == TokenKind.Letter && Text is "、" or "及" or "與" or "和" or "暨";

    /// <summary>Whether it is a day by whose end something is due.</summary>
    public bool IsTerm => Kind == TokenKind.Day && Turn is "前" or "下班前" or "止" or "內";

    /// <summary>41-2: the number of a case.</summary>
    public bool IsCase => Kind == TokenKind.Number && Text.Contains('-', StringComparison.Ordinal);

    public bool Is(char letter) => Kind == TokenKind.Letter && Text[0] == letter;

    public bool IsAnyOf(string letters) => Kind == TokenKind.Letter && letters.Contains(Text[0], StringComparison.Ordinal);
}
