// `dump`, debuggers and crash reports read the mirror of a value: it shows no words of people either.

extension Born: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Child: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Informant: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Override: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Parent: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Report: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Situation: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
